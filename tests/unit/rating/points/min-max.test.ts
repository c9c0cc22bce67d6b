import { pointsOf } from "./points-of";

const rule = { kind: "min_max" } as const;

test("from 0 at the least to 100 at the greatest", () => {
  expect(pointsOf(rule, [10, 20, 17.5, null])).toEqual([0, 100, 75, null]);
  expect(pointsOf({ ...rule, from: 10, to: -10 }, [0, 3, 1])).toEqual([10, -10, 3.33]);
});

test("less is better where the direction says so", () => {
  expect(pointsOf(rule, [10, 20, 17.5], { direction: "down" })).toEqual([100, 0, 25]);
  expect(pointsOf(rule, [10, 20, 17.5], { direction: "earlier" })).toEqual([100, 0, 25]);
});

test("equal figures, one figure or none give no points", () => {
  expect(pointsOf(rule, [4, 4, null])).toEqual([null, null, null]);
  expect(pointsOf(rule, [4, null])).toEqual([null, null]);
  expect(pointsOf(rule, [null])).toEqual([null]);
});

test("figures with many digits are placed exactly", () => {
  expect(pointsOf(rule, [0.1, 0.3, 0.2], { decimals: null })).toEqual([0, 100, 50]);
  expect(pointsOf(rule, [1 / 3, 4 / 3, 5 / 6])[2]).toBe(50);
});
