import { pointsOf } from "./points-of";

const plan = (B1: number[], B2: number[], rule = {}, decimals: number | null = 2): (number | null)[] =>
  pointsOf(
    { kind: "percent_of_plan", points: 500, numerator: "B1", denominator: "B2", cap_ratio: 1, ...rule },
    B1.map(() => null),
    { base: { B1, B2 }, decimals },
  );

test("points × the part of the plan, at most the cap", () => {
  expect(plan([6900, 31000, 12, 0], [7700, 32300, 10, 10])).toEqual([448.05, 479.88, 500, 0]);
  expect(plan([12, 10.9], [10, 10], { cap_ratio: 1.1 })).toEqual([550, 545]);
  expect(plan([1, 2], [3, 3], {}, null)).toEqual([500 / 3, 1000 / 3]);
});

test("no value where nothing was planned or a base field is missing", () => {
  expect(plan([5, NaN, 5], [0, 5, NaN])).toEqual([null, null, null]);
});

test("columns that do not fit fast arithmetic give the same points", () => {
  expect(plan([6900, 1e14, 12], [7700, 2e14, 10])).toEqual([448.05, 250, 500]);
  expect(plan([-5], [10])).toEqual([-250]);
  expect(plan([-5, -1e15], [-10, -2e15])).toEqual([250, 250]);
});
