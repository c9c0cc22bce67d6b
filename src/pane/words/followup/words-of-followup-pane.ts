import type { Language } from "../../../text/language";
import { followupPaneEn } from "./en";
import { followupPaneKk } from "./kk";
import { followupPaneRu, type FollowupPaneWords } from "./ru";

/**
 * Words of the board of returns and of the page of one return.
 * @param language Language of the pane.
 */
export function wordsOfFollowupPane(language: Language): FollowupPaneWords {
  return { kk: followupPaneKk, ru: followupPaneRu, en: followupPaneEn }[language];
}
