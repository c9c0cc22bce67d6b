import type { Language } from "../../../text/language";
import { sheetsEn } from "./en";
import { sheetsKk } from "./kk";
import { sheetsRu, type SheetWords } from "./ru";

const dictionaries: Readonly<Record<Language, SheetWords>> = { kk: sheetsKk, ru: sheetsRu, en: sheetsEn };

/**
 * The words on the sheets in one language.
 * @example sheetsIn("ru").sheets.summary //=> "Итоги"
 */
export function sheetsIn(language: Language): SheetWords {
  return dictionaries[language];
}
