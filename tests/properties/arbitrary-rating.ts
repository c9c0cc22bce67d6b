import fc from "fast-check";
import type { Band } from "../../src/rating/points/bands";
import type { Criteria, Indicator } from "../../src/rating/criteria/criteria";
import type { FigureType } from "../../src/rating/criteria/base-field";
import type { Rule } from "../../src/rating/rules/rules";
import { isoDate } from "../../src/text/day-number";
import type { RatingInput } from "../../src/rating/input";
import type { Figure, Return } from "../../src/rating/returns/return";

const decimal = (most: number): fc.Arbitrary<number> =>
  fc
    .tuple(fc.integer({ min: -most, max: most }), fc.integer({ min: 0, max: 3 }))
    .map(([digits, decimals]) => digits / 10 ** decimals + 0);
const positive = fc.constantFrom(1, 2, 3, 7, 10, 100, 0.5, 0.3);
const bound = fc.option(decimal(5000), { nil: null });

const bands: fc.Arbitrary<Band[]> = fc
  .uniqueArray(fc.integer({ min: -50, max: 150 }), { minLength: 1, maxLength: 4 })
  .chain((cuts) => {
    const sorted = [...cuts].sort((a, b) => a - b);
    const edges = [null, ...sorted, null];
    return fc
      .tuple(fc.array(decimal(500), { minLength: edges.length - 1, maxLength: edges.length - 1 }), fc.boolean())
      .map(([points, open]) =>
        points
          .map((own, at) => ({ ge: edges[at] ?? null, lt: edges[at + 1] ?? null, points: own }))
          .filter((band) => open || (band.ge !== null && band.lt !== null) || sorted.length === 1),
      );
  });

const share = { numerator: fc.constantFrom("B1", "B2"), denominator: fc.constantFrom("B2", "B3") };

/** A rule of each kind with the types of figures it goes with. */
export const anyRule: fc.Arbitrary<readonly [Rule, FigureType]> = fc.oneof(
  fc.tuple(
    fc.record(
      {
        kind: fc.constant("per_unit" as const),
        points: decimal(300),
        per: positive,
        round: fc.constantFrom("none" as const, "down" as const),
        floor: bound,
        cap: fc.option(fc.integer({ min: 5000, max: 90_000 }), { nil: null }),
        most: positive,
      },
      { requiredKeys: ["kind", "points"] },
    ),
    fc.constantFrom("integer" as const, "decimal" as const, "money" as const),
  ),
  fc.tuple(
    fc.record({
      kind: fc.constant("penalty_per_unit" as const),
      points: fc.constantFrom(-1, -0.5, -30),
      per: positive,
      floor: fc.constantFrom(-100, -1000),
    }),
    fc.constant("integer" as const),
  ),
  fc.tuple(fc.record({ kind: fc.constant("share_bands" as const), ...share, bands }), fc.constant("percent" as const)),
  fc.tuple(
    fc.record({
      kind: fc.constant("percent_of_plan" as const),
      points: decimal(500),
      ...share,
      cap_ratio: fc.constantFrom(1, 1.1, 0.333),
    }),
    fc.constant("percent" as const),
  ),
  fc.tuple(fc.record({ kind: fc.constant("value_bands" as const), bands }), fc.constant("decimal" as const)),
  fc.tuple(
    fc.record({ kind: fc.constant("yes_no" as const), yes: decimal(300), no: decimal(300) }),
    fc.constant("yes-no" as const),
  ),
  fc.tuple(
    fc.record({
      kind: fc.constant("on_time" as const),
      due: fc.constantFrom("01-20", "02-29", "12-31"),
      due_year: fc.constantFrom("reporting_year", "reporting_year+1", 2026),
      points: decimal(300),
      per_day_late: fc.constantFrom(-10, -0.1, 0),
      floor: fc.constantFrom(-200, -1000.5),
    }),
    fc.constant("date" as const),
  ),
  fc.tuple(
    fc.record(
      { kind: fc.constant("min_max" as const), from: decimal(100), to: decimal(100) },
      { requiredKeys: ["kind"] },
    ),
    fc.constantFrom("decimal" as const, "date" as const),
  ),
  fc.tuple(
    fc.record({ kind: fc.constant("place_points" as const) }),
    fc.constantFrom("decimal" as const, "integer" as const),
  ),
  fc.tuple(
    fc
      .tuple(
        fc.uniqueArray(fc.constantFrom("01-20", "02-01", "02-29", "12-31"), { minLength: 1 }),
        fc.array(decimal(300), { minLength: 5, maxLength: 5 }),
        fc.boolean(),
        fc.constantFrom("reporting_year", "reporting_year+1", 2026),
      )
      .map(([days, points, isOpen, due_year]) => ({
        kind: "date_bands" as const,
        due_year,
        days: [...days.sort(), ...(isOpen ? [null] : [])].map((until, at) => ({ until, points: points[at] ?? 0 })),
      })),
    fc.constant("date" as const),
  ),
  fc.tuple(
    fc
      .tuple(
        fc.uniqueArray(fc.constantFrom("B1", "B2", "B3"), { minLength: 1 }),
        fc.array(fc.tuple(decimal(300), fc.option(decimal(900), { nil: undefined })), { minLength: 3, maxLength: 3 }),
        fc.record(
          { take: fc.constantFrom("all" as const, "highest" as const), cap: fc.constantFrom(50, 0.5, 4000) },
          { requiredKeys: [] },
        ),
      )
      .map(([fields, given, more]) => ({
        kind: "levels" as const,
        levels: fields.map((field, at) => {
          const [points, cap] = given[at] ?? [1, undefined];
          return { field, points, ...(cap !== undefined && { cap }) };
        }),
        ...more,
      })),
    fc.constantFrom("integer" as const, "decimal" as const),
  ),
  fc.tuple(
    fc.record(
      {
        kind: fc.constant("mark" as const),
        cap: positive,
        marks: fc.uniqueArray(fc.constantFrom("B1", "B2", "B3"), { minLength: 1 }),
      },
      { requiredKeys: ["kind", "cap"] },
    ),
    fc.constantFrom("integer" as const, "decimal" as const),
  ),
);

const anyIndicator: fc.Arbitrary<Omit<Indicator, "code" | "kk" | "ru">> = fc
  .record(
    {
      block: fc.constantFrom(1, 2, 3),
      pair: anyRule,
      weight: fc.constantFrom(1, 2, 0.5, 0.333, -1),
      direction: fc.constantFrom("up" as const, "down" as const, "earlier" as const),
      min: fc.integer({ min: -100, max: 0 }),
      max: fc.integer({ min: 100, max: 9000 }),
    },
    { requiredKeys: ["block", "pair"] },
  )
  .map(({ pair: [rule, type], min, max, ...one }) => ({
    ...one,
    // Bounds of dates are texts, and yes or no has none.
    ...(type !== "date" && type !== "yes-no" && min !== undefined && { min }),
    ...(type !== "date" && type !== "yes-no" && max !== undefined && { max }),
    rule,
    type,
  }));

/** Criteria with every kind of rule over three base fields and up to three blocks. */
export const anyCriteria: fc.Arbitrary<Criteria> = fc
  .array(anyIndicator, { minLength: 1, maxLength: 8 })
  .map((found) => {
    const indicators = found.map((one, at) => ({ ...one, code: `1.${at + 1}`, kk: "", ru: "" }));
    const unit = { kk: "", ru: "" };
    return {
      blocks: [...new Set(indicators.map(({ block }) => block))].map((block) => ({ block, kk: "", ru: "" })),
      base_fields: ["B1", "B2", "B3"].map((code) => ({ code, kk: "", ru: "", unit, type: "decimal" as const })),
      indicators,
      checks: [],
    };
  });

export function anyFigure(type: FigureType): fc.Arbitrary<Figure> {
  if (type === "yes-no") return fc.option(fc.boolean(), { nil: null });
  if (type === "date") return fc.option(fc.integer({ min: 20_000, max: 21_000 }).map(isoDate), { nil: null });
  const number = fc.oneof({ weight: 40, arbitrary: decimal(9999) }, { weight: 1, arbitrary: fc.constantFrom(0, 1e12) });
  return fc.option(number, { nil: null });
}

function anyReturn(criteria: Criteria): fc.Arbitrary<Return> {
  return fc.record({
    base: fc.record(Object.fromEntries(criteria.base_fields.map(({ code }) => [code, anyFigure("decimal")]))),
    figures: fc.record(
      Object.fromEntries(
        criteria.indicators.filter(({ type }) => type !== "percent").map(({ code, type }) => [code, anyFigure(type)]),
      ),
    ),
  });
}

/** Up to eight organisations, some without a return. */
export const anyInput: fc.Arbitrary<RatingInput> = anyCriteria.chain((criteria) =>
  fc
    .record({
      returns: fc.array(fc.option(anyReturn(criteria), { nil: undefined, freq: 6 }), { minLength: 1, maxLength: 8 }),
      year: fc.constantFrom(2023, 2025, 2026),
      pointsDecimals: fc.constantFrom(0, 1, 2, 3, 6, null),
    })
    .map(({ returns, year, pointsDecimals }) => ({
      year,
      settings: { pointsDecimals },
      criteria,
      organisations: returns.map((_, at) => ({ id: `O${at}`, kk: "", ru: "" })),
      returns: Object.fromEntries(
        returns.flatMap((declared, at) => (declared === undefined ? [] : [[`O${at}`, declared]])),
      ),
    })),
);
