import { pointsOf } from "./points-of";

const bands = [
  { ge: 95, lt: null, points: 500 },
  { ge: 90, lt: 95, points: 300 },
  { ge: 0, lt: 90, points: 0.125 },
];
const share = { kind: "share_bands", numerator: "B1", denominator: "B2", bands } as const;
const shares = (B1: number[], B2: number[], weight = 1): (number | null)[] =>
  pointsOf(
    share,
    B1.map(() => null),
    { base: { B1, B2 }, weight },
  );

test("a share falls into the band that begins with it", () => {
  expect(shares([95, 949, 90, 899, 0], [100, 1000, 100, 1000, 7])).toEqual([500, 300, 300, 0.13, 0.13]);
});

test("bounds are compared without dividing", () => {
  // 100 × 0.0133 / 0.014 is 95 exactly; in doubles it comes out below.
  expect((100 * 0.0133) / 0.014).toBeLessThan(95);
  expect(shares([0.0133], [0.014])).toEqual([500]);
  expect(shares([94999999999], [100000000000])).toEqual([300]);
});

test("no value for a missing base field, a denominator of 0 and a share outside all bands", () => {
  expect(shares([NaN, 1, 5, -1], [1, NaN, 0, 100])).toEqual([null, null, null, null]);
});

test("two negative base fields have the share they have", () => {
  expect(shares([-95], [-100])).toEqual([500]);
});

test("the weight multiplies the points of the band before they are rounded", () => {
  expect(shares([0, 96], [1, 100], 0.333)).toEqual([0.04, 166.5]);
});

test("shares of enormous figures are compared exactly", () => {
  expect(shares([95e15, 95e15 - 16], [1e17, 1e17])).toEqual([500, 300]);
});

test("a figure falls into its band, open at both ends", () => {
  const rule = {
    kind: "value_bands",
    bands: [
      { ge: null, lt: -0.5, points: -1 },
      { ge: -0.5, lt: 2.5, points: 0 },
      { ge: 2.5, lt: 3, points: 7 },
    ],
  } as const;
  expect(pointsOf(rule, [-1e9, -0.5, 2.4999, 2.5, 3, null])).toEqual([-1, 0, 0, 7, null, null]);
  expect(pointsOf(rule, [1 / 3, 2.5])).toEqual([0, 7]);
});
