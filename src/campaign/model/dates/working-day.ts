import { dayNumber, isoDate } from "../../../text/day-number";
import type { DayException } from "../settings";

/** Whether people work on a day: weekdays but days off, and weekend days that are worked. */
export type Workdays = (iso: string) => boolean;

/**
 * The working days of a calendar.
 * @param exceptions Days off on weekdays, and weekend days that are worked.
 * @returns A test of one ISO date.
 */
export function workdaysOf(exceptions: readonly DayException[]): Workdays {
  const known = new Map(exceptions.map(({ date, works }) => [date, works]));
  return (iso) => known.get(iso) ?? !isWeekend(iso);
}

/**
 * The first working day on or after a date.
 * @param iso `yyyy-mm-dd`.
 * @param works Working days.
 * @returns The date itself where people work on it (INC-34: both are shown).
 * @example workingDayFrom("2024-03-09", workdaysOf([{ date: "2024-03-11", works: false }])) //=> "2024-03-12"
 */
export function workingDayFrom(iso: string, works: Workdays): string {
  const first = dayNumber(iso);
  // A calendar of days off alone has no working day; a year is more than any holiday.
  for (let day = first; day < first + 366; day += 1) if (works(isoDate(day))) return isoDate(day);
  return iso;
}

function isWeekend(iso: string): boolean {
  // 1 January 1970 was a Thursday.
  const weekday = (((dayNumber(iso) + 3) % 7) + 7) % 7;
  return weekday > 4;
}
