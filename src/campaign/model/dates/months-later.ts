import { dayNumber, isoDate } from "../../../text/day-number";

/**
 * The same date of a later month, or that month's last day where it has no such date (INC-34).
 * @param iso `yyyy-mm-dd`.
 * @param months Whole months, 0 or more.
 * @returns `yyyy-mm-dd`.
 * @throws RangeError when the text is no day of the calendar.
 * @see item 9 of the resolution of 24.06.2023
 * @example monthsLater("2024-01-31", 1) //=> "2024-02-29"
 * @example monthsLater("2024-03-15", 1) //=> "2024-04-15"
 */
export function monthsLater(iso: string, months: number): string {
  if (Number.isNaN(dayNumber(iso))) throw new RangeError(`${iso} is no calendar date`);
  const [year, month, day] = iso.split("-").map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month + months, 0));
  return isoDate(Math.floor(last.getTime() / 86_400_000) - Math.max(0, last.getUTCDate() - day));
}
