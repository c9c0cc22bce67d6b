import type { OnTimeRule } from "../criteria/criteria";
import { dayNumber } from "../../text/day-number";
import { ratioOf } from "../exact";
import { applyLinear, type Linear } from "./linear";
import type { Finish, PointsColumn } from "./points-column";

/**
 * The day a paper is due, as a day number.
 * @param year Reporting year that `reporting_year` and `reporting_year+1` stand for.
 */
export function dueDay(rule: Pick<OnTimeRule, "due" | "due_year">, year: number): number {
  const dueYear = typeof rule.due_year === "number" ? rule.due_year : yearOf(rule.due_year, year);
  const day = dayNumber(`${String(dueYear).padStart(4, "0")}-${rule.due}`);
  // 29 February of a common year falls due on the last day of the month.
  return Number.isNaN(day) ? dayNumber(`${String(dueYear).padStart(4, "0")}-02-28`) : day;
}

/** Days after the due day; 0 for a paper in time. */
export function daysLate(day: number, due: number): number {
  return Math.max(0, day - due);
}

/** The line over days late. */
export function onTimeLine(rule: OnTimeRule): Linear {
  return {
    slope: ratioOf(rule.per_day_late),
    offset: ratioOf(rule.points),
    floor: ratioOf(rule.floor),
    cap: null,
  };
}

/** Points less a deduction for each day late, never below the floor; figures are day numbers. */
export function onTimeColumn(rule: OnTimeRule, figures: Float64Array, year: number, finish: Finish): PointsColumn {
  const due = dueDay(rule, year);
  const late = new Float64Array(figures.length);
  for (let row = 0; row < late.length; row++) late[row] = daysLate(figures[row] as number, due);
  return applyLinear(late, onTimeLine(rule), finish);
}

function yearOf(text: string, year: number): number {
  if (text === "reporting_year") return year;
  return text === "reporting_year+1" ? year + 1 : Number(text);
}
