import type { Language } from "../../../text/language";
import { readingEn } from "./en";
import { readingKk } from "./kk";
import { readingRu, type ReadingWords } from "./ru";

/**
 * Words for reading a resolution.
 * @example readingWordsOf("ru").text //=> "Текст постановления"
 */
export function readingWordsOf(language: Language): ReadingWords {
  return { kk: readingKk, ru: readingRu, en: readingEn }[language];
}
