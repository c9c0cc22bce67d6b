import { couldCost } from "../../../../src/rating/criteria/could-cost";
import type { BaseField, FigureType } from "../../../../src/rating/criteria/base-field";
import type { Rule } from "../../../../src/rating/rules/rules";

const unit = { kk: "", ru: "" };
const base = (code: string, min: number | null): BaseField => ({ code, kk: "", ru: "", unit, type: "decimal", min });
const fields = [base("B1", 0), base("B2", 0), base("B3", -5)];
type More = { readonly weight?: number; readonly min?: number | string; readonly max?: number | string };

const costs = (rule: Rule, more: More = {}, type: FigureType = "decimal"): boolean =>
  couldCost({ type, rule, ...more }, fields);
const bands = [
  { ge: 0, lt: 10, points: -5 },
  { ge: 10, lt: null, points: 5 },
];
const share = { kind: "share_bands", numerator: "B1", denominator: "B2", bands } as const;
const plan = { kind: "percent_of_plan", points: 5, numerator: "B1", denominator: "B2", cap_ratio: 1 } as const;
const onTime = { kind: "on_time", due: "01-20", due_year: "reporting_year+1", points: 9, per_day_late: -1, floor: 0 };

test.each<[string, Rule, More, boolean]>([
  ["units that earn", { kind: "per_unit", points: 2 }, {}, false],
  ["units that cost", { kind: "per_unit", points: -2 }, {}, true],
  ["units that cost at most nothing", { kind: "per_unit", points: -2, floor: 0 }, {}, false],
  ["units that cost, none possible", { kind: "per_unit", points: -2 }, { min: 0, max: 0 }, false],
  ["units that earn, below zero too", { kind: "per_unit", points: 2 }, { min: -10 }, true],
  ["units that earn, but never above zero", { kind: "per_unit", points: 2 }, { max: -1 }, true],
  ["units under a cap below zero", { kind: "per_unit", points: 2, cap: -1 }, {}, true],
  ["units that earn nothing", { kind: "per_unit", points: 0 }, {}, false],
  ["units that earn, turned by the weight", { kind: "per_unit", points: 2 }, { weight: -1 }, true],
  ["units that cost, turned by the weight", { kind: "per_unit", points: -2 }, { weight: -1 }, false],
  ["units without weight", { kind: "per_unit", points: -2 }, { weight: 0 }, false],
  ["a penalty", { kind: "penalty_per_unit", points: -2, floor: -10 }, {}, true],
  ["a penalty that takes nothing", { kind: "penalty_per_unit", points: -2, floor: 0 }, {}, false],
  ["bands of a share", share, {}, true],
  ["bands of a share, the costly one out of bounds", share, { min: 10 }, false],
  ["bands of a value", { kind: "value_bands", bands }, {}, true],
  ["bands of a value, turned by the weight", { kind: "value_bands", bands }, { weight: -2, max: 9 }, false],
  ["a plan", plan, {}, false],
  ["a plan that costs", { ...plan, points: -5 }, {}, true],
  ["a plan reached from below zero", { ...plan, numerator: "B3" }, {}, true],
  ["an answer that costs", { kind: "yes_no", yes: 0, no: -50 }, {}, true],
  ["an answer that costs where it is yes", { kind: "yes_no", yes: -1, no: 0 }, {}, true],
  ["an answer that earns", { kind: "yes_no", yes: 5, no: 0 }, {}, false],
  ["a comparison from 0 to 100", { kind: "min_max" }, {}, false],
  ["a comparison from below zero", { kind: "min_max", from: -1 }, {}, true],
  ["a comparison to below zero", { kind: "min_max", to: -1 }, {}, true],
  ["a count of places", { kind: "place_points" }, {}, false],
  ["a count of places, turned by the weight", { kind: "place_points" }, { weight: -1 }, true],
])("whether silence would pay: %s", (_, rule, more, expected) => {
  expect(costs(rule, more)).toBe(expected);
});

test("a date is always declared", () => {
  expect(costs(onTime as Rule, {}, "date")).toBe(true);
  expect(costs({ kind: "min_max" }, {}, "date")).toBe(true);
});
