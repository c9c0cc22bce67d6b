import type { Indicator } from "../../../src/rating/criteria/criteria";
import type { Rule } from "../../../src/rating/rules/rules";
import type { RatingInput } from "../../../src/rating/input";
import { rate } from "../../../src/rating/rate";

const indicator = (code: string, rule: unknown = { kind: "per_unit", points: 1 }): Indicator => ({
  block: 1,
  code,
  kk: "",
  ru: "",
  type: "decimal",
  rule: rule as Rule,
});
const input = (indicators: Indicator[], figures: Record<string, number | string>): RatingInput => ({
  year: 2025,
  criteria: { blocks: [{ block: 1, kk: "", ru: "" }], base_fields: [], indicators, checks: [] },
  organisations: [{ id: "A", kk: "", ru: "" }],
  returns: { A: { figures } },
});

test("an indicator whose rule cannot be used gives no points, and the rest is rated", () => {
  const rating = rate(input([indicator("1.1", { kind: "bonus" }), indicator("1.2")], { "1.1": 5, "1.2": 7 }));
  expect(rating.organisations[0]).toMatchObject({ points: { "1.1": null, "1.2": 7 }, total: 7, place: 1 });
  expect(rating.findings.map(({ code }) => code)).toEqual(["criteria.unknown-rule"]);
});

test("of two indicators with one code the first is rated", () => {
  const twice = [indicator("1.1"), indicator("1.1", { kind: "per_unit", points: 100 })];
  const rating = rate(input(twice, { "1.1": 5 }));
  expect(rating.organisations[0]).toMatchObject({ points: { "1.1": 5 }, total: 5 });
  expect(rating.findings.map(({ code }) => code)).toEqual(["criteria.duplicate-code"]);
});

test("a text is no number here: it is a finding, and no data", () => {
  const rating = rate(input([indicator("1.1")], { "1.1": "12,5" }));
  expect(rating.organisations[0]).toMatchObject({ points: { "1.1": null }, total: 0, place: 1 });
  expect(rating.findings).toMatchObject([{ code: "figure.type", params: { value: "12,5" } }]);
});

test("the edition follows the year unless it is given", () => {
  expect(rate(input([], {})).edition).toBe("ED-2025");
  expect(rate({ ...input([], {}), year: 2026 }).edition).toBe("ED-2026");
  expect(rate({ ...input([], {}), edition: "ED-2022" }).edition).toBe("ED-2022");
});
