import { pointsOf } from "./points-of";

const rule = { kind: "place_points" } as const;

test("one more than the number of smaller figures", () => {
  expect(pointsOf(rule, [5, 9, 5, null, 1])).toEqual([2, 4, 2, null, 1]);
  expect(pointsOf(rule, [-0.5, 0, -0.25])).toEqual([1, 3, 2]);
});

test("one more than the number of greater ones where less is better", () => {
  expect(pointsOf(rule, [5, 9, 5, null, 1], { direction: "down" })).toEqual([2, 1, 2, null, 4]);
});

test("figures that differ in the last digit of a double are told apart", () => {
  expect(pointsOf(rule, [1 / 3, 0.3333333333333334, 1 / 3])).toEqual([1, 3, 1]);
});

test("the weight multiplies the count", () => {
  expect(pointsOf(rule, [1, 2], { weight: 2.5 })).toEqual([2.5, 5]);
});
