import { pointsOf } from "./points-of";

test("one number of points or the other; 1 is no answer", () => {
  const rule = { kind: "yes_no", yes: 300, no: -0.5 } as const;
  expect(pointsOf(rule, [true, false, null, 1])).toEqual([300, -0.5, null, null]);
  expect(pointsOf(rule, [true, false], { weight: 0.1, decimals: 1 })).toEqual([30, -0.1]);
});
