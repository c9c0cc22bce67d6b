import type { Language } from "../../../text/language";
import { returnEn } from "./en";
import { returnKk } from "./kk";
import { returnRu, type ReturnWords } from "./ru";

/**
 * Words of the return template.
 * @param language Language of the template.
 * @returns The words.
 */
export function wordsOfReturn(language: Language): ReturnWords {
  return { kk: returnKk, ru: returnRu, en: returnEn }[language];
}
