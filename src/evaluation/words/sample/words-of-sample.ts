import type { Language } from "../../../text/language";
import { sampleEn } from "./en";
import { sampleKk } from "./kk";
import { sampleRu, type SampleWords } from "./ru";

/**
 * Texts of the demonstration data.
 * @param language Language of the return.
 * @returns The texts.
 */
export function wordsOfSample(language: Language): SampleWords {
  return { kk: sampleKk, ru: sampleRu, en: sampleEn }[language];
}
