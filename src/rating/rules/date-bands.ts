import { isoDate } from "../../text/day-number";
import { ratioOf } from "../exact";
import { dueDay } from "./on-time";
import { exactPoints } from "../points/points-column";
import { noFields, type RuleModule } from "./rule-module";

/** Points for a day on or before `until`; `null`, in the last line only, is any later day. */
export interface DayLine {
  /** `MM-DD`. */
  readonly until: string | null;
  readonly points: number;
}

export interface DateBandsRule {
  readonly kind: "date_bands";
  /** `reporting_year`, `reporting_year+1` or a year. */
  readonly due_year: string | number;
  /** From the earliest. */
  readonly days: readonly DayLine[];
}

/**
 * The first line that holds a day.
 * @param day Day number.
 * @param year Reporting year.
 * @returns `null` for a day after all lines.
 */
function dayLineOf({ days, due_year }: DateBandsRule, day: number, year: number): DayLine | null {
  return days.find(({ until }) => until === null || day <= dueDay({ due: until, due_year }, year)) ?? null;
}

/** Points by the span of days a date falls in. */
export const dateBands: RuleModule<DateBandsRule> = {
  parameters: { due_year: { shape: "due-year" }, days: { shape: "days", column: "bands" } },
  types: ["date"],
  usualType: "date",
  fields: noFields,
  givenByOthers: true,
  ends: ({ days }) => days.map(({ points }) => points),
  slope: ({ days }) => (days.at(-1)?.points ?? 0) - (days[0]?.points ?? 0),
  points: ({ rule }, { figures, year, finish }) =>
    exactPoints(figures.length, finish, (row) => {
      const day = figures[row] as number;
      const line = Number.isNaN(day) ? null : dayLineOf(rule, day, year);
      return line === null ? null : ratioOf(line.points);
    }),
  explain: ({ rule }, { figure, year }) => {
    const line = dayLineOf(rule, figure, year);
    if (line === null) return { absence: "after-days" };
    const until = line.until === null ? null : isoDate(dueDay({ due: line.until, due_year: rule.due_year }, year));
    return {
      steps: { kind: "day", date: isoDate(figure), until, points: line.points },
      raw: ratioOf(line.points),
    };
  },
  example: {
    rule: {
      kind: "date_bands",
      due_year: 2026,
      days: [
        { until: "01-20", points: 10 },
        { until: "02-01", points: 5 },
        { until: null, points: 0 },
      ],
    },
    figure: 20_478,
    points: 5,
  },
};
