import type { Language } from "../../../text/language";
import { actsEn } from "./en";
import { actsKk } from "./kk";
import { actsRu, type ActWords } from "./ru";

/**
 * What the log says of acts on a year, in the language of its sheets.
 * @example wordsOfActs("ru").table.version("2") //=> "версия 2"
 */
export function wordsOfActs(language: Language): ActWords {
  return { kk: actsKk, ru: actsRu, en: actsEn }[language];
}
