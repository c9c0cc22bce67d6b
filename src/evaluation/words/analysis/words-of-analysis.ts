import type { Language } from "../../../text/language";
import { analysisEn } from "./en";
import { analysisKk } from "./kk";
import { analysisRu, type AnalysisWords } from "./ru";

const dictionaries: Readonly<Record<Language, AnalysisWords>> = { kk: analysisKk, ru: analysisRu, en: analysisEn };

/**
 * The words of the analyst's pages in one language.
 * @example wordsOfAnalysis("ru").robustness.stop //=> "Остановить"
 */
export function wordsOfAnalysis(language: Language): AnalysisWords {
  return dictionaries[language];
}
