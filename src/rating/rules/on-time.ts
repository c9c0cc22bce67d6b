import { dayNumber, isoDate } from "../../text/day-number";
import { ratioOf } from "../exact";
import { applyLinear, evaluateLinear, limitOf, type Linear } from "../points/linear";
import type { Finish, PointsColumn } from "../points/points-column";
import { noFields, type RuleModule } from "./rule-module";

export interface OnTimeRule {
  readonly kind: "on_time";
  /** `MM-DD`. */
  readonly due: string;
  /** `reporting_year`, `reporting_year+1` or a year. */
  readonly due_year: string | number;
  readonly points: number;
  readonly per_day_late: number;
  readonly floor: number;
}

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
function onTimeColumn(rule: OnTimeRule, figures: Float64Array, year: number, finish: Finish): PointsColumn {
  const due = dueDay(rule, year);
  const late = new Float64Array(figures.length);
  for (let row = 0; row < late.length; row++) late[row] = daysLate(figures[row] as number, due);
  return applyLinear(late, onTimeLine(rule), finish);
}

function yearOf(text: string, year: number): number {
  if (text === "reporting_year") return year;
  return text === "reporting_year+1" ? year + 1 : Number(text);
}

/** Points less a deduction for each day after the due day. */
export const onTime: RuleModule<OnTimeRule> = {
  parameters: {
    due: { shape: "due" },
    due_year: { shape: "due-year" },
    points: { shape: "number" },
    per_day_late: { shape: "number" },
    floor: { shape: "number" },
  },
  types: ["date"],
  usualType: "date",
  fields: noFields,
  givenByOthers: true,
  ends: ({ points, floor }) => [points, floor],
  slope: ({ per_day_late }) => per_day_late,
  points: ({ rule }, { figures, year, finish }) => onTimeColumn(rule, figures, year, finish),
  explain: ({ rule }, { figure: day, year }) => {
    const due = dueDay(rule, year);
    const late = daysLate(day, due);
    const line = onTimeLine(rule);
    const raw = evaluateLinear(line, late);
    const { points, per_day_late: perDayLate, floor } = rule;
    const dates = { date: isoDate(day), due: isoDate(due), daysLate: late };
    return { steps: { kind: "date", ...dates, points, perDayLate, floor, limit: limitOf(line, late, raw) }, raw };
  },
  example: {
    rule: { kind: "on_time", due: "01-20", due_year: 2026, points: 200, per_day_late: -10, floor: -200 },
    figure: dayNumber("2026-01-26"),
    points: 140,
  },
};
