import type { Language } from "../../../text/language";
import { returnsImportEn } from "./en";
import { returnsImportKk } from "./kk";
import { returnsImportRu, type ReturnsImportWords } from "./ru";

/**
 * Words of the page that takes in returns.
 * @param language Language of the pane.
 * @returns The words.
 */
export function wordsOfReturnsImport(language: Language): ReturnsImportWords {
  return { kk: returnsImportKk, ru: returnsImportRu, en: returnsImportEn }[language];
}
