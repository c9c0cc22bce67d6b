import { finding, type Finding } from "../../../rating/finding";
import { valuesOfName } from "../../../sheets/xlsx/cell-at";
import { openCells } from "../../../sheets/xlsx/read/open-cells";
import type { ReadName, ReadWorkbook } from "../../../sheets/xlsx/read/read-workbook";
import { yearAreaNames } from "../../sheets/names/area-names";
import { yearsOf, type NamedValues } from "../../sheets/names/year-areas";
import type { YearData } from "../../year/year-data";
import { faultFinding } from "./file-faults";
import { isCalculated } from "../form/cells/is-calculated";
import { readYearBook } from "./read-year-book";

/** A year as a workbook holds it, rated or saved. */
interface YearBook {
  readonly data: YearData;
  /** What could not be read of it, without the file. */
  readonly findings: readonly Finding[];
  /** Its cells and named areas, for what else is asked of them. */
  readonly book: ReadWorkbook;
  readonly areas: readonly ReadName[];
  readonly values: NamedValues;
}

/**
 * Reads a year from a workbook of it.
 * @param file Name, for findings.
 * @param year Reporting year; without it the latest the workbook has.
 * @returns The year, or why the file gives none.
 */
export function openYearBook(
  file: string,
  bytes: Uint8Array,
  year?: number,
): YearBook | { readonly refused: readonly Finding[] } {
  const { faults, workbook } = openCells(bytes);
  if (faults.length > 0 || workbook === undefined) return { refused: faults.map((fault) => faultFinding(fault, file)) };
  const names = workbook.names.filter(({ scope }) => scope === undefined);
  const existing = names.map(({ name }) => name);
  const years = yearsOf(existing);
  const wantedYear = year ?? Math.max(...years);
  const wanted = new Set(Number.isFinite(wantedYear) ? yearAreaNames(wantedYear, existing) : []);
  const areas = names.filter(({ name }) => wanted.has(name));
  const sheetNames = new Set(areas.flatMap(({ target }) => (target ? [target.sheet.toLowerCase()] : [])));
  const reading = workbook.readSheets((name) => sheetNames.has(name.toLowerCase()));
  if ("fault" in reading) return { refused: [faultFinding(reading.fault, file)] };
  const book: ReadWorkbook = { ...workbook, sheets: reading.sheets };
  if (Number(valuesOfName(book, `cfg_year_${wantedYear}`)?.[0]?.[0]) !== wantedYear) {
    const found = years.join(", ");
    return {
      refused: [
        found === "" || found === String(wantedYear)
          ? finding("file.wrong-kind", { file })
          : finding("file.wrong-year", { file }, { value: found, expected: wantedYear }),
      ],
    };
  }
  if (!isCalculated(book, areas)) return { refused: [finding("file.not-calculated", { file })] };
  const values = valuesByName(book, areas);
  return { ...readYearBook(book, names, areas, values, wantedYear), book, areas, values };
}

/** Names of books of ours are a hundred; looked up one by one in a book of thousands, they would take long. */
function valuesByName(book: ReadWorkbook, areas: readonly ReadName[]): NamedValues {
  const own = { ...book, names: areas };
  return Object.fromEntries(areas.map(({ name }) => [name, valuesOfName(own, name) ?? []]));
}
