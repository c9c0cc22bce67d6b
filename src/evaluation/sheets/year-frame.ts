import type { SaidYear } from "../approval/said-year";
import type { LocalText } from "../../text/local-text";
import type { Organisation } from "../../rating/organisations/organisation";
import type { YearLayout } from "./year-layout";

/** What a builder of one sheet needs: data, result, words, positions, names. */
export interface YearFrame extends SaidYear {
  readonly layout: YearLayout;
  /** Rows of the ranking above the line under the prize places. */
  readonly prizeRows: number;
  /** Final name of a sheet by its key. */
  sheet(key: string): string;
  /** A defined name of this year. */
  name(stem: string): string;
  /** A text of the data in the language of the sheets. */
  text(text: LocalText | undefined): string;
  full(organisation: Organisation): string;
}

/** Names the sheets of a year have already, or names other sheets have taken. */
export interface SheetNaming {
  /** Sheet names already in the workbook. */
  readonly taken?: readonly string[];
  /** Present names by key, when the sheets exist and may have been renamed. */
  readonly sheetNames?: Readonly<Record<string, string>>;
}
