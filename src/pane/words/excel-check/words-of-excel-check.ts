import type { Language } from "../../../text/language";
import { excelCheckEn } from "./en";
import { excelCheckKk } from "./kk";
import { excelCheckRu, type ExcelCheckWords } from "./ru";

/**
 * Words of the page that tries the user's own Excel.
 * @param language Language of the pane.
 */
export function wordsOfExcelCheck(language: Language): ExcelCheckWords {
  return { kk: excelCheckKk, ru: excelCheckRu, en: excelCheckEn }[language];
}
