import type { YearData } from "../year/year-data";

/**
 * A new year beside others of the workbook: it goes on with the table, the organisations and the choices of the nearest one.
 * @param fresh The year as the add-in would start it alone.
 * @param nearest The year before it, or else the one after it.
 * @returns The year; what was declared a year before stands beside it, unless it is demonstration data.
 */
export function continueYear(fresh: YearData, nearest: YearData): YearData {
  const { criteria, organisations, illustrative, settings, editions } = nearest;
  const isNext = nearest.year === fresh.year - 1 && !nearest.synthetic;
  return {
    ...fresh,
    criteria,
    organisations,
    illustrative,
    settings,
    editions,
    previous: isNext ? nearest.returns : fresh.previous,
  };
}

/**
 * The year that a new one goes on from.
 * @param years Years of the workbook.
 * @param year The new one.
 * @returns The latest before it, else the earliest after it.
 * @example nearestYear([2023, 2026], 2025) //=> 2023
 */
export function nearestYear(years: readonly number[], year: number): number | undefined {
  const earlier = years.filter((one) => one < year);
  return earlier.length > 0 ? Math.max(...earlier) : years.filter((one) => one > year).sort((a, b) => a - b)[0];
}
