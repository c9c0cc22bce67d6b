import type { PaperLanguage } from "../../facts/two-names";
import type { IssuingBody } from "../../records/approval";
import { actKk } from "./kk";
import { actRu } from "./ru";

/** The sentences of a resolution on the results of a year, each whole, as the union's own papers have them. */
export interface ActWords {
  readonly union: string;
  readonly letterhead: Readonly<Record<IssuingBody, string>>;
  /** As a sentence names it: alone, and as the union's. */
  readonly body: Readonly<Record<IssuingBody, { readonly alone: string; readonly ofUnion: string }>>;
  readonly resolution: string;
  readonly reference: (protocol: string, item: string) => string;
  readonly title: (year: string) => string;
  readonly heard: (reporter: string, body: string) => string;
  readonly basis: (body: string) => string;
  readonly resolves: string;
  readonly approve: (year: string) => string;
  readonly place: (place: string, organisation: string, points: string) => string;
  readonly totalIsReading: string;
  /** Prizes by the sum of places by criterion, with the sums in the order of the places. */
  readonly prizesByPlaces: (sums: string) => string;
  readonly tieIsDecided: string;
  /** The same where sums of places are equal. */
  readonly tieOfPlacesIsDecided: string;
  readonly encourage: Readonly<Record<"by-place" | "by-main-blocks", string>>;
  readonly amend: string;
  readonly restate: string;
  readonly clause: (clause: string, text: string) => string;
  readonly newAppendix: string;
  readonly ceremony: string;
  /** Names of persons in the case the sentence asks for. */
  readonly control: (persons: string) => string;
  readonly and: string;
  readonly chair: string;
  readonly annex: (number: string, title: string) => string;
  readonly practice: string;
  readonly practiceNote: string;
  readonly draft: string;
  /** Stands where a name or number is not given. */
  readonly blank: string;
  readonly blankDate: string;
}

/**
 * The words of a paper.
 * @param language Language the paper is issued in.
 * @example actWordsOf("ru").resolves //=> "ПОСТАНОВЛЯЕТ:"
 */
export function actWordsOf(language: PaperLanguage): ActWords {
  return { kk: actKk, ru: actRu }[language];
}
