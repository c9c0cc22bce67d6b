import type { Language } from "../../../text/language";
import { awardsEn } from "./en";
import { awardsKk } from "./kk";
import { awardsRu, type AwardsWords } from "./ru";

/**
 * Words for writing down a decision.
 * @param language Language of the pane, or of the sheets where they are written.
 * @returns The words.
 */
export function wordsOfAwards(language: Language): AwardsWords {
  return { kk: awardsKk, ru: awardsRu, en: awardsEn }[language];
}
