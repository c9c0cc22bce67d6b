import { readRange, readWhole } from "../../kernel/functions/read-cells";
import { serialFromDate } from "../../sheets/plan/date-serial";
import { monthsLater } from "../model/dates/months-later";
import { workdaysOf, workingDayFrom } from "../model/dates/working-day";
import type { CampaignArgument } from "./campaign-argument-error";
import { datesOf, readDates } from "./read-dates";

const argument = (name: string): CampaignArgument => ({ function: "DUEDATE", argument: name });

/**
 * `DUEDATE(date, [months], [daysOff])`: when written information is due after a meeting (item 9).
 * @param date Rows of cells; an empty cell has no due date.
 * @param months Default 1; the same date of a later month, or its last day.
 * @param daysOff With them the first working day from the due date on; empty cells are passed over.
 * @returns Serial numbers of dates; what is no date is `#VALUE!` in its own cell.
 * @throws `#VALUE!` with a message that names the argument.
 */
export function dueDate(date: unknown, months: unknown, daysOff: unknown): (number | "" | CustomFunctions.Error)[][] {
  const dates = readDates(argument("date"), date);
  const later = readWhole(argument("months"), months, { min: 0, max: 1200 }, 1);
  const works = daysOff === null || daysOff === undefined ? null : workdaysOf(readDaysOff(daysOff));
  return dates.map((row) =>
    row.map((day) => {
      if (day === null) return "";
      if (typeof day !== "string") return day;
      const due = monthsLater(day, later);
      return serialFromDate(works === null ? due : workingDayFrom(due, works));
    }),
  );
}

/** What stands on an empty line of the campaign's list: `WORKDAY` of Excel takes numbers alone. */
const noDay = 1;

function readDaysOff(range: unknown): { readonly date: string; readonly works: false }[] {
  const place = argument("daysOff");
  const days = readRange(place, range).map((row) => row.map((cell) => (cell === noDay ? "" : cell)));
  return datesOf(place, days)
    .flat()
    .flatMap((day) => {
      if (day === null) return [];
      if (typeof day !== "string") throw day;
      return [{ date: day, works: false }];
    });
}
