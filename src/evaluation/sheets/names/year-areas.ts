import { fifteenDigits } from "../../../text/fifteen-digits";
import type { CellValue } from "../../../sheets/plan/sheet-plan";

/** Values by defined name, as a host or a file gives them. */
export type NamedValues = Readonly<Record<string, readonly (readonly CellValue[])[]>>;

/**
 * Years a workbook holds.
 * @example yearsOf(["cfg_year_2025", "cfg_year_2024", "other"]) //=> [2024, 2025]
 */
export function yearsOf(existing: readonly string[]): number[] {
  return existing
    .flatMap((name) => {
      const match = /^cfg_year_(\d{4})$/.exec(name);
      return match ? [Number(match[1])] : [];
    })
    .sort((a, b) => a - b);
}

/** Reads the areas of one year by the stems of their names; a missing area has no rows, numbers have fifteen digits. */
export interface YearAreas {
  rows(stem: string): readonly (readonly CellValue[])[];
  /** The first cell of an area, `null` where there is none. */
  cell(stem: string): CellValue;
  /** Stems present that match. */
  stems(pattern: RegExp): string[];
}

type Rows = readonly (readonly CellValue[])[];

/** An area that is known already is handed over with each reading of the others. */
const read = new WeakMap<Rows, Rows>();

function rowsOf(cells: Rows): Rows {
  const rows =
    read.get(cells) ?? cells.map((row) => row.map((cell) => (typeof cell === "number" ? fifteenDigits(cell) : cell)));
  read.set(cells, rows);
  return rows;
}

/** The areas of a year. */
export function areasOfYear(values: NamedValues, year: number): YearAreas {
  const rows = (stem: string): Rows => rowsOf(values[`${stem}_${year}`] ?? []);
  const suffix = `_${year}`;
  return {
    rows,
    cell: (stem) => rows(stem)[0]?.[0] ?? null,
    stems: (pattern) =>
      Object.keys(values)
        .filter((name) => name.endsWith(suffix))
        .map((name) => name.slice(0, -suffix.length))
        .filter((stem) => pattern.test(stem)),
  };
}
