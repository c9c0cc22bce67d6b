import type { Language } from "../../../text/language";
import { factWordsEn } from "./en";
import { factWordsKk } from "./kk";
import { factWordsRu, type FactWords } from "./ru";

/**
 * Words for what was approved and differs.
 * @example factWordsOf("en").year //=> "Year"
 */
export function factWordsOf(language: Language): FactWords {
  return { kk: factWordsKk, ru: factWordsRu, en: factWordsEn }[language];
}
