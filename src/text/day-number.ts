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
  const at = new Date(`${iso}T00:00:00Z`).getTime();
  // A date such as 30 February is moved into March by some engines and refused by others.
  return Number.isNaN(at) || isoDate(at / day) !== iso ? NaN : at / day;
}

/**
 * The ISO date of a day number.
 * @example isoDate(31) //=> "1970-02-01"
 */
export function isoDate(dayNumber: number): string {
  return new Date(dayNumber * day).toISOString().slice(0, 10);
}
