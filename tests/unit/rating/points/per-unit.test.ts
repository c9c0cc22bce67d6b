import { pointsOf } from "./points-of";

test("figure ÷ per × points", () => {
  expect(pointsOf({ kind: "per_unit", points: 20 }, [412, 0, null])).toEqual([8240, 0, null]);
  expect(pointsOf({ kind: "per_unit", points: 1, per: 5 }, [801, -2])).toEqual([160.2, -0.4]);
});

test("whole units only, downwards", () => {
  const rule = { kind: "per_unit", points: 10, per: 3, round: "down" } as const;
  expect(pointsOf(rule, [8, 9, -1, 2.9])).toEqual([20, 30, -10, 0]);
  expect(pointsOf({ ...rule, per: 0.1 }, [0.3, 0.7])).toEqual([30, 70]);
});

test("floor and cap act before the weight", () => {
  const rule = { kind: "per_unit", points: 1, floor: -5, cap: 10 } as const;
  expect(pointsOf(rule, [-9, 50, 7], { weight: 2 })).toEqual([-10, 20, 14]);
  expect(pointsOf(rule, [-9, 50, 7], { weight: -1 })).toEqual([5, -10, -7]);
  expect(pointsOf(rule, [50], { weight: 0 })).toEqual([0]);
  expect(pointsOf({ kind: "per_unit", points: 1, floor: 0, cap: null }, [-3, 1e6])).toEqual([0, 1e6]);
});

test("points are rounded half away from zero, by the decimals of the figure as written", () => {
  const rule = { kind: "per_unit", points: 1, per: 1000 } as const;
  expect(pointsOf(rule, [12345, -12345, 1004.9, 4])).toEqual([12.35, -12.35, 1, 0]);
  expect(pointsOf(rule, [12345], { decimals: 0 })).toEqual([12]);
  expect(pointsOf(rule, [12345], { decimals: null })).toEqual([12.345]);
  expect(pointsOf({ kind: "per_unit", points: 0.1 }, [3], { decimals: null })).toEqual([0.3]);
  expect(pointsOf({ kind: "per_unit", points: 1, per: 3 }, [1], { decimals: null })).toEqual([1 / 3]);
});

test("columns that do not fit fast arithmetic give the same points", () => {
  const rule = { kind: "per_unit", points: 1.5, per: 7, floor: -2, cap: 1e15 } as const;
  const usual = [10, -3, 0.35, 1234.56, -1e6];
  expect(pointsOf(rule, [...usual, 1e14]).slice(0, -1)).toEqual(pointsOf(rule, usual));
  expect(pointsOf(rule, [1 / 3, 700])).toEqual([0.07, 150]);
  expect(pointsOf({ kind: "per_unit", points: 50 }, [9007199254740991])).toEqual([450359962737049550]);
  // The product in doubles comes out a hundredth too high.
  expect(Math.round((847158746258 * 199841) / 10000)).toBe(16929705101095);
  expect(pointsOf({ kind: "per_unit", points: 199.841 }, [847158746.258])).toEqual([169297051010.94]);
});
