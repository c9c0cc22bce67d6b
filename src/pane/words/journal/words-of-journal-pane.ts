import type { Language } from "../../../text/language";
import { journalPaneEn } from "./en";
import { journalPaneKk } from "./kk";
import { journalPaneRu, type JournalPaneWords } from "./ru";

/**
 * Words of the page of changes.
 * @param language Language of the pane.
 */
export function wordsOfJournalPane(language: Language): JournalPaneWords {
  return { kk: journalPaneKk, ru: journalPaneRu, en: journalPaneEn }[language];
}
