import type { Language } from "../../../text/language";
import { followupEn } from "./en";
import { followupKk } from "./kk";
import { followupRu, type FollowupWords } from "./ru";

const dictionaries: Readonly<Record<Language, FollowupWords>> = { kk: followupKk, ru: followupRu, en: followupEn };

/**
 * What boards of returns and papers about them say in one language.
 * @example wordsOfFollowup("ru").statuses.accepted //=> "отчёт принят"
 */
export function wordsOfFollowup(language: Language): FollowupWords {
  return dictionaries[language];
}
