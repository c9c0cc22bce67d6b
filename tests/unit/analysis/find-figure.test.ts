import { findFigure, type Found } from "../../../src/evaluation/analysis/reach/find-figure";
import type { Lever } from "../../../src/evaluation/analysis/reach/lever";
import type { Trial } from "../../../src/evaluation/analysis/reach/try-figure";
import type { FigureType } from "../../../src/rating/criteria/base-field";
import type { Rule } from "../../../src/rating/rules/rules";

const named = { kk: "", ru: "" };
interface Search {
  readonly rule: Rule;
  readonly type?: FigureType;
  readonly from?: number | null;
  readonly min?: number | null;
  readonly max?: number | null;
  /** Whether a value is good enough. */
  readonly reaches: (value: number) => boolean;
}

/** What is found for a figure whose value is its total, and the values that were tried. */
function search({ rule, type = "integer", from = null, min = null, max = null, reaches }: Search): {
  readonly found: Found;
  readonly tried: readonly number[];
} {
  const lever: Lever = {
    ...{ indicator: { ...named, block: 1, code: "1", type, rule }, at: 0, field: { part: "figures", code: "1" } },
    ...{ type, min, max, from },
  };
  const tried: number[] = [];
  const tryFigure = (value: number): Trial => {
    tried.push(value);
    return { place: reaches(value) ? 1 : 2, total: value };
  };
  const columns = { rows: 1, figures: [], base: new Map<string, Float64Array>(), declared: new Uint8Array(1) };
  const place = { columns, row: 0, year: 2025, today: undefined };
  return { found: findFigure(lever, tryFigure, (trial) => trial.place === 1, place), tried };
}

const each: Rule = { kind: "per_unit", points: 1 };
const penalty: Rule = { kind: "per_unit", points: -1 };
const bands: Rule = {
  kind: "value_bands",
  bands: [
    { ge: 10, lt: null, points: 3 },
    { ge: 5, lt: 10, points: 2 },
    { ge: null, lt: 5, points: 0 },
  ],
};

test("a blank is filled with the least of the values that reach", () => {
  expect(search({ rule: bands, reaches: (value) => value >= 5 }).found).toMatchObject({ value: 5 });
});

test("where no value of a scale reaches, the most it gives is told, and no bound is to blame", () => {
  const { found } = search({ rule: bands, from: 1, reaches: () => false });
  expect(found).toEqual({ value: null, most: 10, atBound: false });
});

test("a blank begins at nothing, or at the least that is allowed", () => {
  expect(search({ rule: each, min: -5, reaches: (value) => value >= -2 }).found).toMatchObject({ value: 0 });
  expect(search({ rule: each, min: 4, reaches: (value) => value >= 3 }).found).toMatchObject({ value: 4 });
});

test("a count falls to 0 and no further, unless something below is declared", () => {
  const { found, tried } = search({ rule: penalty, from: 5, reaches: (value) => value < 0 });
  expect(found.value).toBeNull();
  expect(Math.min(...tried)).toBe(0);
  expect(search({ rule: penalty, from: -3, reaches: (value) => value <= -10 }).found).toMatchObject({ value: -10 });
});

test("no value above the greatest that is allowed is tried", () => {
  const { found, tried } = search({ rule: each, from: 1, max: 10.5, reaches: (value) => value > 10 });
  expect(found).toEqual({ value: null, most: 10, atBound: true });
  expect(Math.max(...tried)).toBe(10);
});
