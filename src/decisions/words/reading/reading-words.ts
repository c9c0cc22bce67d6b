import type { Language } from "../../../text/language";
import { readingEn } from "./en";
import { readingKk } from "./kk";
import { readingRu } from "./ru";

/** Words for reading an older resolution. */
export interface ReadingWords {
  readonly title: string;
  readonly hint: string;
  readonly text: string;
  readonly file: string;
  readonly unreadable: string;
  readonly nothing: string;
  readonly year: (year: string, reference: string) => string;
  readonly noYear: string;
  readonly notPast: (year: string) => string;
  readonly place: (place: string, name: string, total: string) => string;
  readonly encouraged: (name: string) => string;
  readonly whose: (name: string) => string;
  readonly unknown: string;
  readonly unclear: (count: string) => string;
  readonly gap: (numbers: string) => string;
  readonly quotes: (open: string, close: string) => string;
  readonly cyrillicPlace: string;
  readonly unreadTotal: (place: string) => string;
  readonly places: (found: string) => string;
  readonly keep: string;
}

/**
 * Words for reading a resolution.
 * @example readingWordsOf("ru").text //=> "Текст постановления"
 */
export function readingWordsOf(language: Language): ReadingWords {
  return { kk: readingKk, ru: readingRu, en: readingEn }[language];
}
