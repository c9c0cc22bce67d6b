import { workedExample } from "../../src/evaluation/criteria-import/settle/worked-example";
import type { FigureType } from "../../src/rating/criteria/base-field";
import type { Rule } from "../../src/rating/rules/rules";

test.each<[string, Rule, FigureType, unknown]>([
  ["so many for each", { kind: "per_unit", points: 5 }, "integer", { figure: 7, points: 35 }],
  ["a cap is met", { kind: "per_unit", points: 3, cap: 12 }, "integer", { figure: 7, points: 12 }],
  ["a far cap too", { kind: "per_unit", points: 3, cap: 60 }, "integer", { figure: 23, points: 60 }],
  ["units that count at most", { kind: "per_unit", points: 3, most: 10 }, "integer", { figure: 13, points: 30 }],
  ["parts of steps count", { kind: "per_unit", points: 1, per: 5 }, "integer", { figure: 12, points: 2.4 }],
  ["or do not", { kind: "per_unit", points: 1, per: 5, round: "down" }, "integer", { figure: 12, points: 2 }],
  ["taken off", { kind: "penalty_per_unit", points: -10, floor: -50 }, "integer", { figure: 7, points: -50 }],
  [
    "days late",
    { kind: "on_time", due: "02-01", due_year: 2026, points: 50, per_day_late: -5, floor: 0 },
    "date",
    { figure: "2026-02-04", points: 35 },
  ],
  ["yes and no say it themselves", { kind: "yes_no", yes: 10, no: 0 }, "yes-no", null],
  ["others decide", { kind: "min_max" }, "integer", null],
  ["no figure of its own", { kind: "mark", cap: 5, marks: ["B01"] }, "decimal", null],
])("%s", (_, rule, type, expected) => {
  expect(workedExample({ rule, type }, 2025)).toEqual(expected);
});

test("a figure that was typed is worked out instead, one of another type is passed over", () => {
  expect(workedExample({ rule: { kind: "per_unit", points: 3 }, type: "integer" }, 2025, "4")?.points).toBe(12);
  expect(workedExample({ rule: { kind: "yes_no", yes: 10, no: 0 }, type: "yes-no" }, 2025, "4")).toBeNull();
  expect(workedExample({ rule: { kind: "per_unit", points: 3 }, type: "integer" }, 2025, "много")?.figure).toBe(7);
});
