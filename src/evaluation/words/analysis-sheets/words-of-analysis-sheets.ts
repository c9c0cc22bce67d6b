import type { Language } from "../../../text/language";
import { analysisSheetsEn } from "./en";
import { analysisSheetsKk } from "./kk";
import { analysisSheetsRu, type AnalysisSheetWords } from "./ru";

const dictionaries: Readonly<Record<Language, AnalysisSheetWords>> = {
  kk: analysisSheetsKk,
  ru: analysisSheetsRu,
  en: analysisSheetsEn,
};

/**
 * The words on the analyst's sheets in one language.
 * @example analysisSheetsIn("ru").sheets.results //=> "Сценарий"
 */
export function analysisSheetsIn(language: Language): AnalysisSheetWords {
  return dictionaries[language];
}
