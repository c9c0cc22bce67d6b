import { anchoredKeys, anchorName } from "../../../kernel/sheet-anchor";
import type { Finding } from "../../../rating/finding";
import { sheetsIn } from "../../words/sheets/sheets-in";
import type { YearData } from "../../year/year-data";
import { lostSheetFindings, lostSheets } from "./lost-sheets";
import { nameSheets } from "../names/name-sheets";
import { layoutYear } from "../year-layout";

/** A defined name of a file; one whose sheet is gone stands for nothing. */
interface StandingName {
  readonly name: string;
  readonly target?: unknown;
}

/**
 * The sheets a year had in a file and has no more.
 * @param names All defined names of the workbook.
 * @param data The year as read from it.
 * @returns An error for each sheet whose loss takes something out of the rating.
 */
export function lostInBook(names: readonly StandingName[], data: YearData): readonly Finding[] {
  const { year } = data;
  const layout = layoutYear(data);
  const anchored = anchoredKeys(
    names.map(({ name }) => name),
    year,
  );
  const standing = new Set(names.flatMap(({ name, target }) => (target === undefined ? [] : [name])));
  const present = new Set(anchored.filter((key) => standing.has(anchorName(key, year))));
  const wanted = nameSheets(data, sheetsIn(data.language), layout, {});
  return lostSheetFindings(lostSheets(anchored, layout.bands, present), (key) => wanted.get(key) ?? key);
}
