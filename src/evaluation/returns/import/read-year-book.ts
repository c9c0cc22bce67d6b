import type { Finding } from "../../../rating/finding";
import { anchoredKeys, anchorName } from "../../../kernel/sheet-anchor";
import type { ReadName, ReadWorkbook } from "../../../sheets/xlsx/read-workbook";
import { lostSheetFindings, lostSheets } from "../../sheets/lost-sheets";
import { nameSheets } from "../../sheets/name-sheets";
import { readYear } from "../../sheets/read-year";
import type { NamedValues } from "../../sheets/year-areas";
import { layoutYear } from "../../sheets/year-layout";
import { sheetsIn } from "../../words/sheets/sheets-in";
import type { YearData } from "../../year/year-data";
import { judgeFigureCells } from "./figure-cells";

/** A year as a file holds it. */
export interface YearOfBook {
  readonly data: YearData;
  /** What could not be read as it stands, lost sheets first. */
  readonly findings: readonly Finding[];
}

/**
 * A year from the cells of a file: their values, and what else the file says of them.
 * @param book The sheets of the year.
 * @param names All names of the workbook.
 * @param areas Those whose values the year is read from.
 * @param values Their values.
 * @param year Reporting year.
 */
export function readYearBook(
  book: Pick<ReadWorkbook, "sheets" | "dateSystem">,
  names: readonly ReadName[],
  areas: readonly ReadName[],
  values: NamedValues,
  year: number,
): YearOfBook {
  const plain = readYear(values, year);
  const judged = judgeFigureCells(book, areas, values, plain.data);
  const { data, findings } = judged.findings.length === 0 ? plain : readYear(judged.values, year);
  return { data, findings: [...lostOf(names, data), ...judged.findings, ...findings] };
}

function lostOf(names: readonly ReadName[], data: YearData): readonly Finding[] {
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
