import type { Language } from "../../../text/language";
import { journalEn } from "./en";
import { journalKk } from "./kk";
import { journalRu, type JournalWords } from "./ru";

/** What the records of changes say in one language. */
export function wordsOfJournal(language: Language): JournalWords {
  return { kk: journalKk, ru: journalRu, en: journalEn }[language];
}
