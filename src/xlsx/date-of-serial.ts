/**
 * The calendar date of a serial number.
 * @param serial Days as a workbook counts them; a time of day is cut off.
 * @param dateSystem The workbook's date system.
 * @returns ISO date, or nothing for a number that is no date (before 1 March 1900 or after 9999).
 * @example dateOfSerial(46073, 1900) //=> "2026-02-20"
 */
export function dateOfSerial(serial: number, dateSystem: 1900 | 1904): string | undefined {
  const days = Math.floor(serial) + (dateSystem === 1904 ? 1462 : 0);
  if (!(days >= 61 && days <= 2_958_465)) return undefined;
  return new Date((days - 25_569) * 86_400_000).toISOString().slice(0, 10);
}
