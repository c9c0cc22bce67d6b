/**
 * The ISO date of a date bound.
 * @param bound An ISO date, or one relative to the reporting year.
 * @param year Reporting year.
 * @example boundOf("reporting_year+1-01-01", 2025) //=> "2026-01-01"
 */
export function boundOf(bound: string, year: number): string {
  return bound.replace(/^reporting_year(\+1)?/, (_, next) => String(next === undefined ? year : year + 1));
}

/**
 * A date bound that moves with the reporting year, where the date lies in that year or the next.
 * @param iso An ISO date.
 * @param year Reporting year.
 * @example boundFrom("2026-12-31", 2025) //=> "reporting_year+1-12-31"
 */
export function boundFrom(iso: string, year: number): string {
  const rest = iso.slice(4);
  if (iso.startsWith(String(year + 1))) return `reporting_year+1${rest}`;
  return iso.startsWith(String(year)) ? `reporting_year${rest}` : iso;
}
