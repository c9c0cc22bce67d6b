import { runToEnd } from "./run-to-end";
import { placeShares } from "../../../src/evaluation/analysis/robustness/place-shares";
import { removeOne } from "../../../src/evaluation/analysis/robustness/remove-one";
import { runWeights } from "../../../src/evaluation/analysis/robustness/run-weights";
import { randomFrom } from "../../../src/text/random";
import { varyWeights } from "../../../src/evaluation/analysis/robustness/vary-weights";
import { perThousandMembers } from "../../../src/evaluation/analysis/per-thousand";
import { rate } from "../../../src/rating/rate";
import { makeSample } from "../../../src/evaluation/sample/make-sample";
import { toRatingInput } from "../../../src/evaluation/year/year-data";

const input = toRatingInput(makeSample(2025, "ru"));

test("weights stay within the spread of block and indicator, and blocks move together", () => {
  const { criteria } = input;
  const random = randomFrom("1").next;
  for (let run = 0; run < 200; run++) {
    for (const weight of varyWeights(criteria, 20, random)) {
      expect(weight).toBeGreaterThanOrEqual(0.64 - 1e-12);
      expect(weight).toBeLessThanOrEqual(1.44 + 1e-12);
    }
  }
  const highest = varyWeights(criteria, 10, () => 1 - 1e-9);
  expect(new Set(highest)).toEqual(new Set([1.21]));
  expect(new Set(varyWeights(criteria, 30, () => 0))).toEqual(new Set([0.49]));
});

test("the middle of a spread is the official weight, on the mean", () => {
  const random = randomFrom("3").next;
  const runs = Array.from({ length: 3000 }, () => varyWeights(input.criteria, 30, random)[0] ?? NaN);
  expect(runs.reduce((sum, weight) => sum + weight, 0) / runs.length).toBeCloseTo(1, 1);
});

test("places of 10 runs: middle, 5 % and 95 %", () => {
  expect(placeShares("A", 2, [1, 4, 4, 0, 1], 3)).toEqual({
    ...{ id: "A", place: 2, counts: [1, 4, 4, 0, 1], median: 2, best: 1, worst: 5, sameShare: 0.4, prizeShare: 0.9 },
  });
});

test("one seed gives one result, another seed another", () => {
  const run = (seed: number): unknown => runToEnd(runWeights(input, { spread: 30, runs: 60, seed }));
  expect(run(1)).toEqual(run(1));
  expect(run(1)).not.toEqual({ ...(run(2) as object), seed: 1 });
});

test("a run that is ended tells of the runs made", () => {
  const work = runWeights(input, { spread: 10, runs: 1000, seed: 1 });
  expect(work.next().value).toEqual({ count: 5, of: 1000 });
  work.next();
  const { value, done } = work.next(true);
  expect(done).toBe(true);
  expect(value).toMatchObject({ runs: 10 });
});

test("nobody's place is lost on the way: each run gives every place away as `rate` does", () => {
  const { organisations } = runToEnd(runWeights(input, { spread: 30, runs: 50, seed: 9 }));
  for (const { id, place, counts } of organisations) {
    const sum = counts.reduce((total, count) => total + count, 0);
    expect([id, sum]).toEqual([id, place === null ? 0 : 50]);
  }
});

test("who declared nothing but the indicator taken out has no place without it", () => {
  const named = { kk: "", ru: "" };
  const rule = { kind: "per_unit", points: 1 } as const;
  const one = { year: 2025, organisations: ["A", "B", "C"].map((id) => ({ id, ...named })) };
  const { indicators } = removeOne({
    ...one,
    criteria: {
      blocks: [],
      base_fields: [],
      indicators: ["1", "2"].map((code) => ({ ...named, code, block: 1, type: "integer", rule })),
      checks: [],
    },
    returns: { A: { figures: { "1": 9 } }, B: { figures: { "1": 5, "2": 1 } }, C: { figures: { "2": 2 } } },
  });
  expect(indicators).toEqual([
    { code: "1", changes: [null, 0, -2], meanShift: 1 },
    { code: "2", changes: [0, 0, null], meanShift: 0 },
  ]);
});

test("per 1,000 members: hundredths, places of their own, and nothing where members are unknown", () => {
  const rating = rate(input);
  const found = perThousandMembers(input, rating) ?? [];
  found.forEach(({ id, members, value, place }, row) => {
    const total = rating.organisations[row]?.total ?? null;
    if (total === null || members === null) return expect([id, value, place]).toEqual([id, null, null]);
    expect(value).toBeCloseTo((total / members) * 1000, 1);
    return expect(place).toBe(1 + found.filter((other) => (other.value ?? -Infinity) > (value ?? NaN)).length);
  });
  expect(found.filter(({ place }) => place === 1)).toHaveLength(1);
  expect(perThousandMembers({ ...input, criteria: { ...input.criteria, base_fields: [] } }, rating)).toBeNull();
});
