import { dayNumber, isoDate } from "../../../text/day-number";
import type { DayException } from "../settings";
import { workdaysOf } from "../dates/working-day";

/** State and national holidays by month and day: a holiday on a weekend moves to the next working day by the Labour Code. */
const holidays = [
  "01-01",
  "01-02",
  "03-08",
  "03-21",
  "03-22",
  "03-23",
  "05-01",
  "05-07",
  "05-09",
  "07-06",
  "08-30",
  "10-25",
  "12-16",
];
/** A day off that does not move. */
const orthodoxChristmas = "01-07";
/** First day of Kurban Ait, set each year; from 2026 on the expected day. It does not move either. */
const kurbanAit: Readonly<Record<number, string>> = {
  2023: "06-28",
  2024: "06-16",
  2025: "06-06",
  2026: "05-27",
  2027: "05-16",
  2028: "05-05",
  2029: "04-24",
};

/**
 * Days off of a year on weekdays, as the law sets them; what the Government moves within a year is typed by people.
 * @param year 2022 or later: the list of holidays is that of 2022.
 * @returns Days off in order; a day that is a weekend anyway is left out.
 * @example usualDaysOff(2024).map(({ date }) => date).slice(0, 3) //=> ["2024-01-01", "2024-01-02", "2024-03-08"]
 */
export function usualDaysOff(year: number): DayException[] {
  const fixed = [orthodoxChristmas, ...(kurbanAit[year] === undefined ? [] : [kurbanAit[year]])];
  const off = new Set([...holidays, ...fixed].map((day) => `${year}-${day}`));
  const weekday = workdaysOf([]);
  for (const day of holidays.map((one) => `${year}-${one}`)) {
    if (weekday(day)) continue;
    let moved = dayNumber(day) + 1;
    while (!weekday(isoDate(moved)) || off.has(isoDate(moved))) moved += 1;
    off.add(isoDate(moved));
  }
  return [...off]
    .filter(weekday)
    .sort()
    .map((date) => ({ date, works: false }));
}
