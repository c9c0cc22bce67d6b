/**
 * The ISO date of a date bound.
 * @param bound An ISO date, or one relative to the reporting year.
 * @param year Reporting year.
 * @example boundOf("reporting_year+1-01-01", 2025) //=> "2026-01-01"
 */
export function boundOf(bound: string, year: number): string {
  return bound.replace(/^reporting_year(\+1)?/, (_, next) => String(next === undefined ? year : year + 1));
}
