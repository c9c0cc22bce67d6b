import type { Language } from "../../../text/language";
import { criteriaEditorEn } from "./en";
import { criteriaEditorKk } from "./kk";
import { criteriaEditorRu, type CriteriaEditorWords } from "./ru";

/**
 * Words of the pages on which the table of criteria is edited and brought in.
 * @param language Language of the pane.
 * @returns The words.
 */
export function wordsOfCriteriaEditor(language: Language): CriteriaEditorWords {
  return { kk: criteriaEditorKk, ru: criteriaEditorRu, en: criteriaEditorEn }[language];
}
