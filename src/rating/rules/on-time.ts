import type { OnTimeRule } from "../criteria/criteria";
import { dayNumber, isoDate } from "../../text/day-number";
import { evaluateLinear, limitOf } from "../points/linear";
import { daysLate, dueDay, onTimeColumn, onTimeLine } from "../points/on-time";
import { noFields, type RuleModule } from "./rule-module";

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
