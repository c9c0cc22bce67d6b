import { blockScores } from "../../../src/evaluation/functions/block-scores";
import { rateJson } from "../../../src/cli/rate/rate-json";
import { rate } from "../../../src/rating/rate";
import { explainFigure } from "../../../src/rating/points/explain/explain-figure";
import type { Indicator } from "../../../src/rating/criteria/criteria";
import type { RatingInput } from "../../../src/rating/input";
import type { Rating } from "../../../src/rating/rating";

const shared = { block: 1, kk: "", ru: "", type: "decimal" } as const;
const most = Number.MAX_VALUE;

/** Indicators whose points no number holds for the figure 1e308 of the first organisation. */
const cases: readonly (readonly [string, Omit<Indicator, "code">])[] = [
  ["per_unit", { ...shared, rule: { kind: "per_unit", points: 10 } }],
  ["per_unit down", { ...shared, rule: { kind: "per_unit", points: 1e-300, per: 1e-300, round: "down" } }],
  ["penalty_per_unit", { ...shared, rule: { kind: "penalty_per_unit", points: -10, floor: -most } }],
  ["value_bands", { ...shared, rule: { kind: "value_bands", bands: [{ ge: 1e9, lt: null, points: most }] } }],
  ["weight", { ...shared, rule: { kind: "per_unit", points: 1 }, weight: most }],
  ["min_max", { ...shared, rule: { kind: "min_max", from: 0, to: most } }],
  ["share_bands", share({ kind: "share_bands", bands: [{ ge: 1e9, lt: null, points: most }] })],
  ["percent_of_plan", share({ kind: "percent_of_plan", points: most, cap_ratio: 100 })],
];

function share(rule: object): Omit<Indicator, "code"> {
  return { ...shared, type: "percent", rule: { ...rule, numerator: "B1", denominator: "B2" } as Indicator["rule"] };
}

function input(indicator: Omit<Indicator, "code">, pointsDecimals: number | null): RatingInput {
  const unit = { kk: "", ru: "" };
  return {
    year: 2025,
    settings: { pointsDecimals },
    criteria: {
      blocks: [{ block: 1, kk: "", ru: "" }],
      base_fields: ["B1", "B2"].map((code) => ({ code, kk: "", ru: "", unit, type: "decimal" as const })),
      indicators: [
        { ...indicator, code: "1.1" },
        { ...shared, code: "1.2", rule: { kind: "per_unit", points: 1 } },
      ],
      checks: [{ id: "C1", level: "error", expr: "[1.1] <= 100" }],
    },
    organisations: [
      { id: "A", kk: "", ru: "" },
      { id: "B", kk: "", ru: "" },
    ],
    returns: {
      A: { base: { B1: 1e308, B2: 1 }, figures: { "1.1": 1e308, "1.2": 3 } },
      B: { base: { B1: 1, B2: 1 }, figures: { "1.1": 0, "1.2": 4 } },
    },
  };
}

describe.each([2, null])("%p decimals", (decimals) => {
  test.each(cases)("%s: no points and a finding, never an infinite total with a place", (_, indicator) => {
    const given = input(indicator, decimals);
    const rating = rate(given);
    const [first] = rating.organisations;
    expect(first).toMatchObject({ points: { "1.1": null, "1.2": 3 }, blockScores: { "1": 3 }, total: 3 });
    expect(rating.findings).toContainEqual({
      code: "points.too-great",
      level: "error",
      organisation: "A",
      indicator: "1.1",
      params: {},
    });
    expect(first?.restsOn.some((key) => key.includes("points.too-great"))).toBe(true);
    expect(explainFigure(given, rating, "A", "1.1")).toMatchObject({ absence: "too-great", points: null });
  });
});

test("what is printed has no infinite number, which JSON would print as null", () => {
  for (const [, indicator] of cases) {
    const { criteria, ...rest } = input(indicator, 2);
    const result = rateJson(JSON.stringify({ ...rest, criteria }));
    if (!("output" in result)) throw new Error(result.error);
    const rating = JSON.parse(result.output) as Rating;
    expect(rating.organisations.filter(({ total, place }) => (total === null) !== (place === null))).toEqual([]);
    expect(JSON.parse(JSON.stringify(rate({ ...rest, criteria })))).toEqual(rate({ ...rest, criteria }));
  }
});

test("cells of such points are no scores", () => {
  expect(() => blockScores([[1e308, 1e308]], null)).toThrow();
});
