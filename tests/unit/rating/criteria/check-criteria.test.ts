import { appendix1 } from "../../../../src/rating/criteria/appendix-1";
import { checkCriteria } from "../../../../src/rating/criteria/check-criteria";
import type { Band } from "../../../../src/rating/points/bands";
import type { Criteria, Indicator } from "../../../../src/rating/criteria/criteria";
import type { Rule } from "../../../../src/rating/rules/rules";

const unit = { kk: "", ru: "" };
const indicator = (rule: unknown, more: Partial<Indicator> = {}): Indicator => ({
  block: 1,
  code: "1.1",
  kk: "",
  ru: "",
  type: "decimal",
  rule: rule as Rule,
  ...more,
});
const table = (indicators: readonly Indicator[], more: Partial<Criteria> = {}): Criteria => ({
  blocks: [{ block: 1, kk: "", ru: "" }],
  base_fields: [{ code: "B1", kk: "", ru: "", unit, type: "integer" }],
  indicators,
  checks: [],
  ...more,
});
const found = (criteria: Criteria): unknown[] => checkCriteria(criteria).map(({ code, params }) => [code, params]);
const foundIn = (rule: unknown, more: Partial<Indicator> = {}): unknown[] => found(table([indicator(rule, more)]));
const good = { kind: "per_unit", points: 1 };

test("the illustrative table is in order", () => {
  expect(checkCriteria(appendix1)).toEqual([]);
});

test("codes: repeated, numbers, dates", () => {
  const coded = (code: unknown): Indicator => indicator(good, { code: code as string });
  expect(found(table([coded("1.1"), coded("1.1")]))).toEqual([["criteria.duplicate-code", { value: "1.1" }]]);
  expect(found(table([coded("B1")]))).toEqual([["criteria.duplicate-code", { value: "B1" }]]);
  expect(found(table([coded("1.1"), coded("1.10")]))).toEqual([]);
  for (const code of [1.1, 45931, "2025-10-01", "01.10.2025", "2025-10-01T00:00:00Z", ""]) {
    expect(found(table([coded(code)]))).toEqual([["criteria.code-not-text", { value: String(code) }]]);
  }
});

test("blocks: empty, unknown, repeated", () => {
  const blocks = [1, 2].map((block) => ({ block, kk: "", ru: "" }));
  expect(found(table([indicator(good)], { blocks }))).toEqual([["criteria.empty-block", { block: "2" }]]);
  expect(found(table([indicator(good, { block: 3 })]))).toEqual([
    ["criteria.empty-block", { block: "1" }],
    ["criteria.unknown-block", { block: "3" }],
  ]);
  expect(found(table([indicator(good, { block: 3 })], { blocks: [] }))).toEqual([]);
  expect(found(table([indicator(good)], { blocks: [1, 1].map((block) => ({ block, kk: "", ru: "" })) }))).toEqual([
    ["criteria.duplicate-code", { value: "1" }],
  ]);
});

test.each<[unknown, unknown[]]>([
  [{ kind: "bonus" }, ["criteria.unknown-rule", { value: "bonus" }]],
  [{ kind: "toString" }, ["criteria.unknown-rule", { value: "toString" }]],
  [undefined, ["criteria.unknown-rule", { value: "" }]],
  [{ kind: "per_unit" }, ["criteria.missing-parameter", { name: "points" }]],
  [{ ...good, points: "5" }, ["criteria.bad-parameter", { name: "points", value: "5" }]],
  [{ ...good, per: 0 }, ["criteria.bad-parameter", { name: "per", value: 0 }]],
  [{ ...good, per: -1 }, ["criteria.bad-parameter", { name: "per", value: -1 }]],
  [{ ...good, round: "up" }, ["criteria.bad-parameter", { name: "round", value: "up" }]],
  [{ ...good, cap: "10" }, ["criteria.bad-parameter", { name: "cap", value: "10" }]],
  [{ kind: "penalty_per_unit", points: 1, floor: -5 }, ["criteria.bad-parameter", { name: "points", value: 1 }]],
  [{ kind: "penalty_per_unit", points: -1 }, ["criteria.missing-parameter", { name: "floor" }]],
  [{ kind: "value_bands", bands: [] }, ["criteria.bad-parameter", { name: "bands", value: "[]" }]],
  [{ kind: "value_bands", bands: "95 and more" }, ["criteria.bad-parameter", { name: "bands", value: "95 and more" }]],
  [
    { kind: "value_bands", bands: [{ ge: 5, lt: 5, points: 1 }] },
    ["criteria.bad-parameter", { name: "bands", value: '[{"ge":5,"lt":5,"points":1}]' }],
  ],
])("a rule %j is refused", (rule, finding) => {
  expect(foundIn(rule)).toEqual([finding]);
});

test("base fields that do not exist", () => {
  const rule = { kind: "percent_of_plan", points: 1, numerator: "B1", denominator: "B7", cap_ratio: 1 };
  expect(foundIn(rule, { type: "percent" })).toEqual([["criteria.unknown-base-field", { base: "B7" }]]);
});

test("dates of rules and bounds", () => {
  const rule = { kind: "on_time", due: "02-01", due_year: "reporting_year", points: 1, per_day_late: -1, floor: 0 };
  const dated = (change: object, more: Partial<Indicator> = {}): unknown[] =>
    foundIn({ ...rule, ...change }, { type: "date", ...more });
  expect(dated({ due: "02-29" }, { min: "reporting_year+1-01-01", max: "2026-12-31" })).toEqual([]);
  for (const due of ["02-30", "13-01", "2-1", "1 Feb"]) {
    expect(dated({ due })).toEqual([["criteria.bad-parameter", { name: "due", value: due }]]);
  }
  expect(dated({ due_year: "next" })).toEqual([["criteria.bad-parameter", { name: "due_year", value: "next" }]]);
  expect(dated({}, { min: 5 })).toEqual([["criteria.bad-parameter", { name: "min", value: 5 }]]);
});

test("a rule and the type of its figure belong together", () => {
  const wrong = (rule: unknown, type: Indicator["type"]): void =>
    expect(foundIn(rule, { type })).toEqual([["criteria.bad-parameter", { name: "type", value: type }]]);
  wrong(good, "date");
  wrong(good, "percent");
  wrong({ kind: "yes_no", yes: 1, no: 0 }, "integer");
  wrong({ kind: "on_time", due: "01-01", due_year: 2026, points: 1, per_day_late: 0, floor: 0 }, "integer");
  wrong(good, "percentage" as Indicator["type"]);
});

test("weight, direction and bounds", () => {
  const bad = (more: object): unknown[] => foundIn(good, more);
  expect(bad({ weight: "2" })).toEqual([["criteria.bad-parameter", { name: "weight", value: "2" }]]);
  expect(bad({ direction: "sideways" })).toEqual([
    ["criteria.bad-parameter", { name: "direction", value: "sideways" }],
  ]);
  expect(bad({ max: "100" })).toEqual([["criteria.bad-parameter", { name: "max", value: "100" }]]);
});

test("bands: order, overlap, gap", () => {
  const banded = (...edges: (readonly [number | null, number | null])[]): unknown[] =>
    foundIn({ kind: "value_bands", bands: edges.map(([ge, lt]): Band => ({ ge, lt, points: 1 })) });
  expect(banded([null, 0], [0, 5], [5, null])).toEqual([]);
  expect(banded([5, null], [0, 5], [null, 0])).toEqual([]);
  expect(banded([0, 5], [8, null], [5, 8])).toEqual([["criteria.bands-unsorted", {}]]);
  expect(banded([0, 6], [5, null])).toEqual([["criteria.bands-overlap", { bound: 5 }]]);
  expect(banded([0, 10], [2, 3], [10, null])).toEqual([["criteria.bands-overlap", { bound: 2 }]]);
  expect(banded([null, 5], [null, 9])).toEqual([["criteria.bands-overlap", { bound: 9 }]]);
  expect(banded([0, 5], [6, null])).toEqual([["criteria.bands-gap", { from: 5, to: 6 }]]);
});

test("checks: expressions and codes", () => {
  const checked = (expr: string, more = {}): unknown[] =>
    found(table([indicator(good)], { checks: [{ id: "C1", level: "error", expr, ...more }] }));
  expect(checked("[1.1] <= B1")).toEqual([]);
  expect(checked("[1.1] <=")).toEqual([["criteria.bad-expression", { id: "C1", value: "[1.1] <=" }]]);
  expect(checked("[1.10] <= B2")).toEqual([
    ["criteria.unknown-code", { id: "C1", value: "1.10" }],
    ["criteria.unknown-code", { id: "C1", value: "B2" }],
  ]);
  expect(checked("in words", { implemented_by: "code" })).toEqual([]);
});

test("sheet names of blocks", () => {
  const named = (...names: string[]): unknown[] =>
    found(
      table(
        names.map((_, at) => indicator(good, { block: at, code: `1.${at}` })),
        { blocks: names.map((sheet_ru, block) => ({ block, kk: "", ru: "", sheet_ru })) },
      ),
    );
  expect(named("1. Финансовая дисциплина", "2. Охрана труда")).toEqual([]);
  for (const name of ["", " ", "a/b", "a[1]", "'a", "History", "x".repeat(32)]) {
    expect(named(name)).toEqual([["criteria.sheet-name", { block: "0", value: name }]]);
  }
  expect(named("Итог", "ИТОГ")).toEqual([["criteria.sheet-name", { block: "1", value: "ИТОГ" }]]);
});
