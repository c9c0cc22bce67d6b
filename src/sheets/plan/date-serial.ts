import { dayNumber } from "../../text/day-number";

const dayLength = 86_400_000;
/** Serial number of 1 January 1970 in the 1900 and the 1904 system. */
const unixDay = { 1900: 25_569, 1904: 24_107 } as const;

/** Where a workbook begins to count days. */
export type DateSystem = keyof typeof unixDay;

/**
 * The serial number of a date.
 * @param iso `yyyy-mm-dd`, 1 March 1900 or later.
 * @returns Whole days of the 1900 system.
 * @throws RangeError when the text is no calendar date.
 * @example serialFromDate("2026-02-20") //=> 46073
 */
export function serialFromDate(iso: string): number {
  const day = dayNumber(iso);
  if (Number.isNaN(day)) throw new RangeError(`${iso} is no calendar date`);
  return day + unixDay[1900];
}

/**
 * The date of a serial number; a time of day is dropped.
 * @param serial Days as the workbook counts them.
 * @param system Where the workbook begins to count.
 * @returns `yyyy-mm-dd`, or `null` for a number that is no date from March 1900 to the year 9999.
 * @example dateFromSerial(46073.5, 1900) //=> "2026-02-20"
 */
export function dateFromSerial(serial: number, system: DateSystem): string | null {
  const day = Math.floor(serial) - unixDay[system] + unixDay[1900];
  if (!(day >= 61 && day <= 2_958_465)) return null;
  return new Date((day - unixDay[1900]) * dayLength).toISOString().slice(0, 10);
}
