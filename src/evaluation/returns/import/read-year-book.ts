import type { Finding } from "../../../rating/finding";
import type { ReadName, ReadWorkbook } from "../../../sheets/xlsx/read/read-workbook";
import { lostInBook } from "../../sheets/lost/lost-in-book";
import { readYear } from "../../sheets/read-year";
import type { NamedValues } from "../../sheets/names/year-areas";
import type { YearData } from "../../year/year-data";
import { judgeFigureCells } from "./figure-cells";

/** A year as a file holds it. */
interface YearOfBook {
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
  return { data, findings: [...lostInBook(names, data, values), ...judged.findings, ...findings] };
}
