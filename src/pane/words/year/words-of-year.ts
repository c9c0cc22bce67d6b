import type { Language } from "../../../text/language";
import { yearEn } from "./en";
import { yearKk } from "./kk";
import { yearRu, type YearWords } from "./ru";

/**
 * Words of the pages below the home page.
 * @param language Language of the pane.
 * @returns The words.
 */
export function wordsOfYear(language: Language): YearWords {
  return { kk: yearKk, ru: yearRu, en: yearEn }[language];
}
