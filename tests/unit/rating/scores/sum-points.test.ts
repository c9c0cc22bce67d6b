import { appendix1 } from "../../../../src/rating/criteria/appendix-1";
import { defaultSettings } from "../../../../src/rating/default-settings";
import type { RatingInput } from "../../../../src/rating/input";
import { rate } from "../../../../src/rating/rate";
import type { PointsColumn } from "../../../../src/rating/points/points-column";
import { sumColumns, sumUnrounded } from "../../../../src/rating/scores/sum-points";

const column = (values: number[], wide: [number, bigint][] = []): PointsColumn => ({
  values: Float64Array.from(values),
  wide: wide.length > 0 ? new Map(wide) : null,
  bound: Math.max(...values.map((value) => Math.abs(value || 0))),
});
const all = (rows: number): Uint8Array => new Uint8Array(rows).fill(1);

test("no points count 0, no return has no score", () => {
  const sum = sumColumns([column([100, NaN, NaN]), column([-250, NaN, 5])], Uint8Array.of(1, 1, 0));
  expect([...sum.values]).toEqual([-150, 0, NaN]);
});

test("sums stay exact beyond doubles", () => {
  const huge = 9_007_199_254_740_993n;
  const sum = sumColumns([column([Number(huge), 1], [[0, huge]]), column([2, 2])], all(2));
  expect(sum.wide?.get(0)).toBe(huge + 2n);
  expect(sum.values[1]).toBe(3);
  const most = Number.MAX_SAFE_INTEGER;
  expect(most + 2 - most).toBe(1);
  expect([...sumColumns([column([most]), column([2]), column([-most])], all(1)).values]).toEqual([2]);
});

test("unrounded points are added as the decimals they print as, to nine decimals", () => {
  const sum = (...values: number[]): number | undefined =>
    sumUnrounded(
      values.map((value) => ({ values: Float64Array.of(value) })),
      all(1),
    ).values[0];
  expect(sum(0.1, 0.2)).toBe(300_000_000);
  expect(sum(1 / 3, 1 / 3, 1 / 3)).toBe(1_000_000_000);
  expect(sum(0.0000000005)).toBe(1);
  expect(sum(-0.0000000005, 0)).toBe(-1);
  expect(sum(NaN)).toBe(0);
  // Eleven of them need more digits than a double has.
  const { values, wide } = sumUnrounded(
    Array.from({ length: 11 }, () => ({ values: Float64Array.of(999_999.000000001) })),
    all(1),
  );
  expect([values[0], wide?.get(0)]).toEqual([10_999_989_000_000_012, 10_999_989_000_000_011n]);
});

test("thirds of great numbers that sum to the same share a place, unrounded too", () => {
  const per = (code: string) => ({
    code,
    block: 1,
    kk: code,
    ru: code,
    type: "integer" as const,
    rule: { kind: "per_unit" as const, points: 1, per: 3 },
  });
  const { organisations } = rate({
    year: 2025,
    settings: { ...defaultSettings(appendix1), pointsDecimals: null, mainBlocks: [1] },
    edition: "ED-2025",
    criteria: {
      blocks: [{ block: 1, kk: "а", ru: "а" }],
      base_fields: [],
      indicators: [per("1.1"), per("1.2")],
      checks: [],
    },
    organisations: ["A", "B"].map((id) => ({ id, kk: id, ru: id })),
    returns: {
      A: { figures: { "1.1": 10_000_000, "1.2": 20_000_000 } },
      B: { figures: { "1.1": 15_000_000, "1.2": 15_000_000 } },
    },
  } as RatingInput);
  expect(organisations.map(({ total, place }) => [total, place])).toEqual([
    [10_000_000, 1],
    [10_000_000, 1],
  ]);
});

test("the total of unrounded points is summed first and rounded once, not from rounded block scores", () => {
  const blocks = [1, 2, 3, 4];
  const { organisations } = rate({
    year: 2025,
    settings: { ...defaultSettings(appendix1), pointsDecimals: null, mainBlocks: [1] },
    edition: "ED-2025",
    criteria: {
      blocks: blocks.map((block) => ({ block, kk: "а", ru: "а" })),
      base_fields: [],
      indicators: blocks.map((block) => ({
        code: `${block}.1`,
        block,
        kk: "а",
        ru: "а",
        type: "integer" as const,
        rule: { kind: "per_unit" as const, points: 1, per: 3e9 },
      })),
      checks: [],
    },
    organisations: [{ id: "A", kk: "А", ru: "А" }],
    returns: { A: { figures: Object.fromEntries(blocks.map((block) => [`${block}.1`, 1])) } },
  });
  // Each third of a billionth rounds to 0, four of them to 1.
  expect(organisations[0]?.blockScores).toEqual({ 1: 0, 2: 0, 3: 0, 4: 0 });
  expect(organisations[0]?.total).toBe(1e-9);
});
