import type { PaperLanguage } from "../../facts/two-names";
import { publishKk } from "./kk";
import { publishRu } from "./ru";

/** What is said to the public, to the awarded and to each organisation about its points. */
export interface PublishWords {
  /** Name of the language in itself. */
  readonly language: string;
  readonly practice: string;
  readonly draft: string;
  /** Over the list of what is left to settle. */
  readonly unsettled: string;
  /** In the place of an award. */
  readonly undecided: string;
  readonly title: (year: string) => string;
  readonly table: string;
  readonly chart: string;
  readonly sheet: string;
  readonly place: string;
  /** Points added or taken away by decision. */
  readonly byDecision: string;
  readonly organisation: string;
  readonly total: string;
  readonly totalByReading: string;
  readonly award: string;
  /** The caption where prizes go by places by criterion. */
  readonly awardByPlaces: string;
  readonly prize: (place: string) => string;
  readonly encouraged: string;
  readonly letter: {
    readonly to: (organisation: string) => string;
    readonly prize: (year: string, place: string, points: string) => string;
    readonly encouraged: (year: string) => string;
    readonly paper: (date: string, reference: string) => string;
    /** Clause 5.4. */
    readonly money: string;
    readonly ceremony: string;
    readonly chair: string;
    readonly diploma: string;
    readonly diplomaOf: (organisation: string) => string;
    readonly diplomaPrize: (year: string, place: string) => string;
    readonly diplomaEncouraged: (year: string) => string;
  };
  readonly handOut: {
    readonly title: (year: string) => string;
    readonly result: (place: string, total: string) => string;
    readonly noReturn: string;
    readonly block: (name: string, points: string) => string;
    readonly indicator: string;
    readonly figure: string;
    readonly arithmetic: string;
    readonly points: string;
    readonly byDecision: (points: string) => string;
    readonly reach: string;
    readonly first: string;
    readonly reachBy: (place: string, points: string) => string;
  };
}

/**
 * The words of what is published, in the languages of the union's papers.
 * @example publishWordsOf("ru").place //=> "Место"
 */
export function publishWordsOf(language: PaperLanguage): PublishWords {
  return { kk: publishKk, ru: publishRu }[language];
}
