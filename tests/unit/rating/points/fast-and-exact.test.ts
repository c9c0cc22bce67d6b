import fc from "fast-check";
import { readdirSync, readFileSync } from "node:fs";
import { anyInput } from "../../../properties/arbitrary-rating";
import { appendix1 } from "../../../../src/rating/criteria/appendix-1";
import type { FigureType } from "../../../../src/rating/criteria/base-field";
import type { Indicator } from "../../../../src/rating/criteria/criteria";
import type { Rule } from "../../../../src/rating/rules/rules";
import type { RatingInput } from "../../../../src/rating/input";
import type { Rating } from "../../../../src/rating/rating";
import { rate } from "../../../../src/rating/rate";
import { readRatingInput } from "../../../../src/rating/strict/read-rating-input";

/** The rating without its short cut: no column fits one unit, so everything is computed with whole numbers of any size. */
const exactly = ((): typeof rate => {
  let found: typeof rate | undefined;
  jest.isolateModules(() => {
    jest.doMock("../../../../src/rating/scaled-column", () => ({
      ...jest.requireActual<object>("../../../../src/rating/scaled-column"),
      scaleColumn: () => null,
    }));
    found = jest.requireActual<{ rate: typeof rate }>("../../../../src/rating/rate").rate;
  });
  jest.dontMock("../../../../src/rating/scaled-column");
  if (found === undefined) throw new Error("the rating was not loaded");
  return found;
})();

const runs = Number(process.env["FAST_AND_EXACT_RUNS"] ?? 150);

/** Results without the errors they rest on: findings on decimals ask the same scale. */
function bothWays(input: RatingInput): void {
  const plain = ({ organisations, awards }: Rating): unknown =>
    JSON.parse(
      JSON.stringify({ organisations, awards }, (name, value: unknown) => (name === "restsOn" ? undefined : value)),
    );
  expect(plain(rate(input))).toEqual(plain(exactly(input)));
}

const cases = readdirSync("tests/golden/cases").flatMap((name) => {
  const json = JSON.parse(readFileSync(`tests/golden/cases/${name}/input.json`, "utf8")) as Record<string, unknown>;
  const read = readRatingInput(json["criteria"] === "appendix-1" ? { ...json, criteria: appendix1 } : json);
  return "input" in read ? [[name, read.input] as const] : [];
});

test.each(cases)("both ways give one result: %s", (_, input) => {
  for (const pointsDecimals of [0, 2, 6, null]) bothWays({ ...input, settings: { ...input.settings, pointsDecimals } });
});

test("both ways give one result for any year", () => {
  fc.assert(fc.property(anyInput, bothWays), { numRuns: runs });
});

/** Where doubles stop being exact: fifteen digits, the limit itself, many decimals, halves of the last one. */
const edges = [
  0,
  -0,
  0.5,
  1.005,
  2.675,
  1 / 3,
  0.1 + 0.2,
  1e-7,
  1.5e-15,
  123456789.123456,
  99999999999.995,
  2 ** 52 - 1,
  2 ** 52,
  2 ** 52 + 1,
  2 ** 53 + 2,
  999999999999999,
  9007199254740993,
  1e15,
  1e16,
  4.35,
  435.435,
  8.345678901234567,
];
const figures = [...edges, ...edges.map((edge) => -edge)];

const rules: readonly (readonly [FigureType, Rule, Partial<Indicator>])[] = [
  ["decimal", { kind: "per_unit", points: 1 }, {}],
  ["decimal", { kind: "per_unit", points: 0.035, per: 7 }, {}],
  ["decimal", { kind: "per_unit", points: 3, per: 0.3, round: "down" }, {}],
  ["decimal", { kind: "per_unit", points: 0.1, floor: -100.005, cap: 4.355 }, { weight: -0.7 }],
  ["decimal", { kind: "per_unit", points: 123456.789012, cap: 1e15 }, { weight: 0.333333333333 }],
  ["decimal", { kind: "penalty_per_unit", points: -0.3, per: 3, floor: -1e14 }, {}],
  ["percent", { kind: "percent_of_plan", points: 33.335, numerator: "B1", denominator: "B2", cap_ratio: 1.2 }, {}],
  ["percent", { kind: "percent_of_plan", points: -7, numerator: "B2", denominator: "B1", cap_ratio: 0.333333333 }, {}],
  [
    "percent",
    { kind: "share_bands", numerator: "B1", denominator: "B2", bands: bandsAt(100, 100.00000000000001, 1e14) },
    {},
  ],
  ["decimal", { kind: "value_bands", bands: bandsAt(0.3, 2 ** 52, 999999999999999) }, {}],
  ["decimal", { kind: "value_bands", bands: bandsAt(0.005, 1, 9007199254740992) }, { weight: 1e13 }],
  ["decimal", { kind: "min_max", from: 0.1, to: 99.95 }, {}],
  ["decimal", { kind: "min_max" }, { direction: "down", weight: 3 }],
  ["decimal", { kind: "place_points" }, { direction: "down" }],
  ["decimal", { kind: "place_points" }, {}],
];

function bandsAt(low: number, middle: number, high: number) {
  return [
    { ge: high, lt: null, points: 1e9 + 0.005 },
    { ge: middle, lt: high, points: 12.345 },
    { ge: low, lt: middle, points: -0.005 },
    { ge: null, lt: low, points: 1 },
  ];
}

describe.each([0, 2, 6, null])("%p decimals", (pointsDecimals) => {
  test.each(rules)("both ways give one result at the edges of doubles: %s %j %j", (type, rule, more) => {
    const unit = { kk: "", ru: "" };
    // One organisation for each two figures, so that shares meet every pair; and each figure alone, so that columns fit.
    const columns = [figures, ...edges.slice(5).map((figure) => [figure, 1, -3.7])];
    for (const column of columns) {
      const organisations = column.map((_, at) => ({ id: `O${at}`, kk: "", ru: "" }));
      bothWays({
        year: 2025,
        settings: { pointsDecimals },
        criteria: {
          blocks: [{ block: 1, kk: "", ru: "" }],
          base_fields: ["B1", "B2"].map((code) => ({ code, kk: "", ru: "", unit, type: "decimal" as const })),
          indicators: [{ block: 1, code: "1.1", kk: "", ru: "", type, rule, ...more }],
          checks: [],
        },
        organisations,
        returns: Object.fromEntries(
          column.map((figure, at) => [
            `O${at}`,
            {
              base: { B1: figure, B2: column[(at + 1) % column.length] ?? 0 },
              figures: type === "percent" ? {} : { "1.1": figure },
            },
          ]),
        ),
      });
    }
  });
});
