import { daysLate, dueDay } from "../../../../src/rating/rules/on-time";
import { isoDate } from "../../../../src/text/day-number";
import { pointsOf } from "./points-of";

const rule = {
  kind: "on_time",
  due: "01-20",
  due_year: "reporting_year+1",
  points: 200,
  per_day_late: -10,
  floor: -200,
} as const;

test("a paper in time has all points, each day late takes some, down to the floor", () => {
  expect(pointsOf(rule, ["2026-01-20", "2025-12-01", "2026-01-26", "2026-03-01", "2026-03-02", null])).toEqual([
    200,
    200,
    140,
    -200,
    -200,
    null,
  ]);
});

test("the due year is the reporting year, the next, or a year of its own", () => {
  const due = (due_year: string | number, day = "02-29"): string => isoDate(dueDay({ due: day, due_year }, 2023));
  expect(due("reporting_year", "12-01")).toBe("2023-12-01");
  expect(due("reporting_year+1")).toBe("2024-02-29");
  expect(due(2025)).toBe("2025-02-28");
  expect(due("2028")).toBe("2028-02-29");
});

test("nobody is late before the day", () => {
  expect([daysLate(10, 12), daysLate(12, 12), daysLate(15, 12)]).toEqual([0, 0, 3]);
});

test("what is not a date has no points", () => {
  expect(pointsOf(rule, ["2026-02-30", "soon", 46042])).toEqual([null, null, null]);
});
