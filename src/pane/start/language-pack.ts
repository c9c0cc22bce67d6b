import type { Rating } from "../../rating/rating";
import type { FindingText } from "../../evaluation/words/findings/finding-words";
import type { Language } from "../../text/language";
import type { Indicator } from "../../rating/criteria/criteria";
import type { Finding } from "../../rating/finding";
import type { YearData } from "../../evaluation/year/year-data";
import type { PaneWords } from "../words/pane/ru";

/** Everything the pane says in one language; each language is a file of its own that loads when it is chosen. */
export interface LanguagePack {
  readonly language: Language;
  readonly words: PaneWords;
  /** What a finding says, with the names of its year. */
  readonly finding: (finding: Finding, data: YearData) => FindingText;
  /** How one figure became points: "412 ÷ 1 × 20". */
  readonly arithmetic: (data: YearData, rating: Rating, organisation: string, indicator: Indicator) => string;
  /** How an indicator gives points, in words; due dates are those of the reporting year. */
  readonly rule: (indicator: Indicator, year: number) => string;
}

export type LoadLanguage = (language: Language) => Promise<LanguagePack>;
