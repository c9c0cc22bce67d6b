import type { Language } from "../../../text/language";
import { committeeEn } from "./en";
import { committeeKk } from "./kk";
import { committeeRu } from "./ru";

/** Words of the page that lies before the Executive Committee, in the pane and on paper; `{name}` stands for a value. */
export interface CommitteeWords {
  /** Name of the sheet, and what the page is called. */
  readonly sheet: string;
  readonly title: string;
  readonly subtitle: string;
  readonly legend: string;
  readonly award: string;
  /** The prize place in Roman numerals. */
  readonly prize: string;
  readonly encouraged: string;
  /** Said where prizes go by places by criterion. */
  readonly prizesByPlaces: string;
  readonly placesSum: string;
  readonly toPrize: string;
  /** Beside an organisation: how many points it lacks. */
  readonly nearPrize: string;
  readonly lastYear: string;
  readonly noLastYear: string;
  readonly lastTotal: string;
  readonly byDecision: string;
  readonly prizesByDecision: string;
  readonly needed: string;
  readonly decided: string;
  readonly write: string;
}

/**
 * Words of the Committee's page in one language.
 * @example committeeWordsOf("en").encouraged //=> "encouragement"
 */
export function committeeWordsOf(language: Language): CommitteeWords {
  return { kk: committeeKk, ru: committeeRu, en: committeeEn }[language];
}
