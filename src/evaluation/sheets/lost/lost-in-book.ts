import { anchoredKeys, anchorName } from "../../../kernel/sheet-anchor";
import type { Finding } from "../../../rating/finding";
import { sheetsIn } from "../../words/sheets/sheets-in";
import type { YearData } from "../../year/year-data";
import { lostAreaFindings, lostAreas } from "./lost-areas";
import { lostSheetFindings, lostSheets } from "./lost-sheets";
import type { NamedValues } from "../names/year-areas";
import { nameSheets } from "../names/name-sheets";
import { layoutYear } from "../year-layout";

/** A defined name of a file; one whose sheet is gone stands for nothing. */
interface StandingName {
  readonly name: string;
  readonly target?: unknown;
}

/**
 * The sheets and areas a year had in a file and has no more.
 * @param names All defined names of the workbook.
 * @param data The year as read from it.
 * @param values What it was read from.
 * @returns An error for each sheet, and each named area of a sheet, whose loss takes something out of the rating.
 */
export function lostInBook(names: readonly StandingName[], data: YearData, values: NamedValues): readonly Finding[] {
  const { year } = data;
  const layout = layoutYear(data);
  const anchored = anchoredKeys(
    names.map(({ name }) => name),
    year,
  );
  const standing = new Set(names.flatMap(({ name, target }) => (target === undefined ? [] : [name])));
  const present = new Set(anchored.filter((key) => standing.has(anchorName(key, year))));
  const wanted = nameSheets(data, sheetsIn(data.language), layout, {});
  const nameOf = (key: string): string => wanted.get(key) ?? key;
  return [
    ...lostSheetFindings(lostSheets(anchored, layout.bands, present), nameOf),
    ...lostAreaFindings(lostAreas(values, year, present), nameOf),
  ];
}
