import type { Language } from "../../../text/language";
import { checkEn } from "./en";
import { checkKk } from "./kk";
import { checkRu, type CheckWords } from "./ru";

/**
 * Words for settling warnings.
 * @param language Language of the pane.
 * @returns The words.
 */
export function wordsOfCheck(language: Language): CheckWords {
  return { kk: checkKk, ru: checkRu, en: checkEn }[language];
}
