import type { Language } from "../../../text/language";
import { committeeEn } from "./en";
import { committeeKk } from "./kk";
import { committeeRu, type CommitteeWords } from "./ru";

/**
 * Words of the Committee's page in one language.
 * @example committeeWordsOf("en").encouraged //=> "encouragement"
 */
export function committeeWordsOf(language: Language): CommitteeWords {
  return { kk: committeeKk, ru: committeeRu, en: committeeEn }[language];
}
