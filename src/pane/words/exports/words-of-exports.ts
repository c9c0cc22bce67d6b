import type { Language } from "../../../text/language";
import { exportsEn } from "./en";
import { exportsKk } from "./kk";
import { exportsRu, type ExportsWords } from "./ru";

/**
 * Words of tables that the pane saves as files.
 * @param language Language of the pane.
 */
export function wordsOfExports(language: Language): ExportsWords {
  return { kk: exportsKk, ru: exportsRu, en: exportsEn }[language];
}
