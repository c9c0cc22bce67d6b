import type { Rule } from "../../../../src/rating/rules/rules";
import { explainPoints } from "../../../../src/rating/points/explain/explain-points";
import { pointsOf } from "./points-of";

test("points are taken off for each unit and never below the floor", () => {
  const rule = { kind: "penalty_per_unit", points: -1, per: 100, floor: -500 } as const;
  expect(pointsOf(rule, [850, 50_000, 50_001, 0, null])).toEqual([-8.5, -500, -500, 0, null]);
});

test("no penalty is 0 and not -0", () => {
  expect(Object.is(pointsOf({ kind: "penalty_per_unit", points: -30, floor: -900 }, [0])[0], 0)).toBe(true);
  expect(Object.is(pointsOf({ kind: "penalty_per_unit", points: -1, per: 1000, floor: -9 }, [1])[0], 0)).toBe(true);
});

const penalty: Rule = { kind: "penalty_per_unit", points: -2, floor: -100 };

// With decimals the fast way is taken, without the exact one.
test.each([2, null])("a figure below 0 earns nothing where units cost points (decimals %s)", (decimals) => {
  expect(pointsOf(penalty, [-71, -0.5, 71, 0], { decimals })).toEqual([0, 0, -100, 0]);
  expect(pointsOf({ ...penalty, per: 3, round: "down" }, [-1, 4], { decimals })).toEqual([0, -2]);
  expect(pointsOf({ kind: "per_unit", points: -2 }, [-71, 71], { decimals })).toEqual([0, -142]);
  expect(pointsOf({ kind: "per_unit", points: -2, cap: 50 }, [-71], { decimals })).toEqual([0]);
  expect(pointsOf(penalty, [-71], { decimals, min: -100 })).toEqual([0]);
});

test.each([2, null])("a figure that may be below 0 counts on both sides (decimals %s)", (decimals) => {
  expect(pointsOf({ kind: "per_unit", points: -2 }, [-71, 71], { decimals, min: -100 })).toEqual([142, -142]);
  expect(pointsOf({ kind: "per_unit", points: 2 }, [-71, 71], { decimals, min: 0 })).toEqual([-142, 142]);
});

test("the explanation names the bound", () => {
  const { steps, points } = explainPoints({ rule: penalty, type: "integer" }, { figure: -71, base: {} }, 2025, 2);
  expect([points, steps]).toEqual([0, expect.objectContaining({ units: -71, cap: 0, limit: "cap" })]);
});
