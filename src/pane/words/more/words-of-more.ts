import type { Language } from "../../../text/language";
import { moreEn } from "./en";
import { moreKk } from "./kk";
import { moreRu, type MoreWords } from "./ru";

/**
 * Words of the help page.
 * @param language Language of the pane.
 * @returns The words.
 */
export function wordsOfMore(language: Language): MoreWords {
  return { kk: moreKk, ru: moreRu, en: moreEn }[language];
}
