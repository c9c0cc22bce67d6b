import type { Language } from "../../../text/language";
import { openErrorsEn } from "./en";
import { openErrorsKk } from "./kk";
import { openErrorsRu, type OpenErrorsWords } from "./ru";

/**
 * Words about results that rest on open errors.
 * @param language Language of the pane.
 * @returns The words.
 */
export function wordsOfOpenErrors(language: Language): OpenErrorsWords {
  return { kk: openErrorsKk, ru: openErrorsRu, en: openErrorsEn }[language];
}
