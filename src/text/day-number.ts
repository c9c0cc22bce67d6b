const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const day = 86_400_000;

/**
 * Days from 1 January 1970 to an ISO date.
 * @param iso `yyyy-mm-dd`.
 * @returns A whole number, or NaN where the text is not a day of the calendar.
 * @example dayNumber("1970-02-01") //=> 31
 */
export function dayNumber(iso: string): number {
  const match = pattern.exec(iso);
  if (match === null) return NaN;
  const [month, date] = [Number(match[2]), Number(match[3])];
  const at = new Date(0);
  // Numbers, not a text, to a date: thousands of dates are read at once. 30 February comes out as a day of March.
  at.setUTCFullYear(Number(match[1]), month - 1, date);
  return at.getUTCMonth() !== month - 1 || at.getUTCDate() !== date ? NaN : at.getTime() / day;
}

/**
 * The ISO date of a day number.
 * @example isoDate(31) //=> "1970-02-01"
 */
export function isoDate(dayNumber: number): string {
  return new Date(dayNumber * day).toISOString().slice(0, 10);
}
