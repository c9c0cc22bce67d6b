import { pointsOf } from "./points-of";

test("points are taken off for each unit and never below the floor", () => {
  const rule = { kind: "penalty_per_unit", points: -1, per: 100, floor: -500 } as const;
  expect(pointsOf(rule, [850, 50_000, 50_001, 0, null])).toEqual([-8.5, -500, -500, 0, null]);
});

test("no penalty is 0 and not -0", () => {
  expect(Object.is(pointsOf({ kind: "penalty_per_unit", points: -30, floor: -900 }, [0])[0], 0)).toBe(true);
  expect(Object.is(pointsOf({ kind: "penalty_per_unit", points: -1, per: 1000, floor: -9 }, [1])[0], 0)).toBe(true);
});
