import { areaNamesOf } from "../../../kernel/sheet-module";
import { sheetsOnDemand } from "../analysis/sheets-on-demand";
import { yearSheets } from "../year-sheets";

const register = [...yearSheets, ...sheetsOnDemand];

/**
 * The names of a year whose values `readYear` needs.
 * @param year Reporting year.
 * @param existing Names of the workbook.
 * @returns Those of the year that hold data, criteria or settings.
 * @example yearAreaNames(2025, ["cfg_year_2025", "pts_b1_2025", "cfg_year_2024"]) //=> ["cfg_year_2025"]
 */
export function yearAreaNames(year: number, existing: readonly string[]): string[] {
  return areaNamesOf(register, "reads", year, existing);
}

/**
 * The names of a year that hold results, for the comparison with the core.
 * @example resultAreaNames(2025, ["cfg_year_2025", "pts_b1_2025"]) //=> ["pts_b1_2025"]
 */
export function resultAreaNames(year: number, existing: readonly string[]): string[] {
  return areaNamesOf(register, "results", year, existing);
}
