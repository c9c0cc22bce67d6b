import type { LocalText } from "../../rating/criteria/criteria";
import type { Organisation } from "../../rating/organisations/organisation";
import type { RatedOrganisation, Rating } from "../../rating/rating";
import type { YearData } from "../year/year-data";
import type { YearLayout } from "./year-layout";
import type { SheetWords } from "../words/sheets/ru";

/** What a builder of one sheet needs: data, result, words, positions, names. */
export interface YearFrame {
  readonly data: YearData;
  readonly rating: Rating;
  readonly words: SheetWords;
  readonly layout: YearLayout;
  readonly results: ReadonlyMap<string, RatedOrganisation>;
  /** Result rows in order of place, then id; without a place last. */
  readonly ranked: readonly RatedOrganisation[];
  /** Rows of the ranking above the line under the prize places. */
  readonly prizeRows: number;
  /** Codes of the figures with open errors an organisation's result rests on; "" where there are none. */
  restsOn(id: string): string;
  /** Final name of a sheet by its key. */
  sheet(key: string): string;
  /** A defined name of this year. */
  name(stem: string): string;
  /** A sentence with the reporting year and other values in it. */
  say(template: string, values?: Readonly<Record<string, string | number>>): string;
  /** A text of the data in the language of the sheets. */
  text(text: LocalText | undefined): string;
  short(organisation: Organisation): string;
  full(organisation: Organisation): string;
}

/** Names the sheets of a year have already, or names other sheets have taken. */
export interface SheetNaming {
  /** Sheet names already in the workbook. */
  readonly taken?: readonly string[];
  /** Present names by key, when the sheets exist and may have been renamed. */
  readonly sheetNames?: Readonly<Record<string, string>>;
}
