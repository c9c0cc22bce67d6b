import type { Language } from "../../../text/language";
import { noticesEn } from "./en";
import { noticesKk } from "./kk";
import { noticesRu, type NoticesWords } from "./ru";

/**
 * Words for what is told above a page.
 * @param language Language of the pane.
 * @returns The words.
 */
export function wordsOfNotices(language: Language): NoticesWords {
  return { kk: noticesKk, ru: noticesRu, en: noticesEn }[language];
}
