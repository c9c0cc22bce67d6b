import type { Criteria, Indicator } from "../../../src/rating/criteria/criteria";
import type { Rule } from "../../../src/rating/rules/rules";
import { finding } from "../../../src/rating/finding";
import { findingKey } from "../../../src/rating/finding-key";
import { rate } from "../../../src/rating/rate";
import { openErrors } from "../../../src/rating/open-errors";
import type { Return } from "../../../src/rating/returns/return";

const names = { kk: "", ru: "" };
const indicator = (code: string, rule: Rule, more: Partial<Indicator> = {}): Indicator => ({
  ...names,
  block: 1,
  code,
  type: "decimal",
  rule,
  ...more,
});
const criteria: Criteria = {
  blocks: [{ block: 1, ...names }],
  base_fields: ["B1", "B2", "B3"].map((code) => ({ code, ...names, unit: names, type: "decimal", min: 0, max: 100 })),
  indicators: [
    indicator("1", { kind: "per_unit", points: 1 }, { max: 100 }),
    indicator("2", { kind: "min_max" }, { max: 100 }),
    indicator(
      "3",
      { kind: "percent_of_plan", points: 1, numerator: "B1", denominator: "B2", cap_ratio: 1 },
      { type: "percent" },
    ),
  ],
  checks: [{ id: "C1", level: "error", expr: "[3] <= 50" }],
};
const organisations = ["A", "B"].map((id) => ({ id, ...names }));
const whole: Return = { base: { B1: 1, B2: 2, B3: 3 }, figures: { "1": 1, "2": 2 } };

function restsOn(a: Return, b: Return = { ...whole, figures: { "1": 1, "2": 5 } }): string[][] {
  const rating = rate({ year: 2025, criteria, organisations, returns: { A: a, B: b } });
  return rating.organisations.map((one) =>
    one.restsOn.map((key) => (JSON.parse(key) as (string | null)[]).slice(0, 4).join(" ")),
  );
}

test("without errors nothing rests on one", () => {
  expect(restsOn(whole)).toEqual([[], []]);
});

test("no return and a file of another year beside one are errors that no points rest on; another file of this year is one", () => {
  const rated = [{ id: "A", points: {}, total: 1 }];
  const resting = (code: "return.missing" | "file.wrong-year" | "file.other-criteria") =>
    openErrors([finding(code, { organisation: "A" })], criteria, rated).get("A")?.length ?? 0;
  expect(
    ["return.missing", "file.wrong-year", "file.other-criteria"].map((code) => resting(code as "return.missing")),
  ).toEqual([0, 0, 1]);
});

test("an own figure with an error, rated as declared", () => {
  expect(restsOn({ ...whole, figures: { "1": 101, "2": 2 } })).toEqual([["figure.bounds A 1 "], []]);
});

test("a comparison rests on the figures of all", () => {
  const key = "figure.bounds A 2 ";
  expect(restsOn({ ...whole, figures: { "1": 1, "2": 101 } })).toEqual([[key], [key]]);
  expect(restsOn({ ...whole, figures: { "1": 1, "2": 101 } }, { ...whole, figures: { "1": 1 } })).toEqual([[key], []]);
});

test("a percentage rests on its base fields and on checks of it; a base field that makes no points on nothing", () => {
  expect(restsOn({ ...whole, base: { B1: 101, B2: 99, B3: 3 } })).toEqual([
    ["base.bounds A  B1", "check.C1 A 3 "].sort(),
    [],
  ]);
  expect(restsOn({ ...whole, base: { B1: 1, B2: 2, B3: 101 } })).toEqual([[], []]);
});

test("a finding of a file counts for the whole return, and nothing for who has no total", () => {
  const rating = rate({ year: 2025, criteria, organisations, returns: { A: whole } });
  const twice = (organisation: string) => finding("file.duplicate-return", { organisation, file: "a.xlsx" });
  const open = openErrors([...rating.findings, twice("A"), twice("B")], criteria, rating.organisations);
  expect([...open].map(([id, errors]) => [id, errors.map(findingKey)])).toEqual([["A", [findingKey(twice("A"))]]]);
});
