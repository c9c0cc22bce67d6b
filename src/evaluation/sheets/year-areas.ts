import { fifteenDigits } from "../../rating/fifteen-digits";
import type { CellValue } from "../../sheets/plan/sheet-plan";

/** Values by defined name, as a host or a file gives them. */
export type NamedValues = Readonly<Record<string, readonly (readonly CellValue[])[]>>;

const toRead =
  /^(cfg_\w+|meta_table|org_table|org_aliases|org_signed|crt_(table|blocks|base|checks)|base_(all|ids)|fig_b\d+(_codes|_ids)?|evd_table|his_table|log_table|scn_table)$/;

const results = /^(rnk_table|awd_table|pts_sums|(pts|plc)_b\d+)$/;

/**
 * The names of a year whose values `readYear` needs.
 * @param year Reporting year.
 * @param existing Names of the workbook.
 * @returns Those of the year that hold data, criteria or settings.
 * @example yearAreaNames(2025, ["cfg_year_2025", "pts_b1_2025", "cfg_year_2024"]) //=> ["cfg_year_2025"]
 */
export function yearAreaNames(year: number, existing: readonly string[]): string[] {
  return ofYear(year, existing, toRead);
}

/**
 * The names of a year that hold results, for the comparison with the core.
 * @example resultAreaNames(2025, ["cfg_year_2025", "pts_b1_2025"]) //=> ["pts_b1_2025"]
 */
export function resultAreaNames(year: number, existing: readonly string[]): string[] {
  return ofYear(year, existing, results);
}

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

function ofYear(year: number, existing: readonly string[], pattern: RegExp): string[] {
  const suffix = `_${year}`;
  return existing.filter((name) => name.endsWith(suffix) && pattern.test(name.slice(0, -suffix.length)));
}

/** Reads the areas of one year by the stems of their names; a missing area has no rows, numbers have fifteen digits. */
export interface YearAreas {
  rows(stem: string): readonly (readonly CellValue[])[];
  /** The first cell of an area, `null` where there is none. */
  cell(stem: string): CellValue;
  /** Stems present that match. */
  stems(pattern: RegExp): string[];
}

/** The areas of a year. */
export function areasOfYear(values: NamedValues, year: number): YearAreas {
  const rows = (stem: string): readonly (readonly CellValue[])[] =>
    (values[`${stem}_${year}`] ?? []).map((row) =>
      row.map((cell) => (typeof cell === "number" ? fifteenDigits(cell) : cell)),
    );
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
