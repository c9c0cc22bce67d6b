import type { Language } from "../../../text/language";
import { comparisonEn } from "./en";
import { comparisonKk } from "./kk";
import { comparisonRu, type ComparisonWords } from "./ru";

/**
 * Words of the archive's page.
 * @example comparisonWordsOf("en").place //=> "Places"
 */
export function comparisonWordsOf(language: Language): ComparisonWords {
  return { kk: comparisonKk, ru: comparisonRu, en: comparisonEn }[language];
}
