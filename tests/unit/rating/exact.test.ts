import {
  add,
  compare,
  divide,
  isLess,
  floorOf,
  multiply,
  numberOf,
  ratioOf,
  roundOf,
  subtract,
  unitsOf,
  unitsToNumber,
} from "../../../src/rating/exact";

const at = (num: bigint, den: bigint) => ({ num, den });

test.each([
  [0.1, 1n, 10n],
  [-2.5, -25n, 10n],
  [0, 0n, 1n],
  [-0, 0n, 1n],
  [1e21, 10n ** 21n, 1n],
  [1.5e-7, 15n, 10n ** 8n],
  [9007199254740993, 9007199254740992n, 1n],
])("%d is taken as its shortest decimal", (value, num, den) => {
  expect(compare(ratioOf(value), at(num, den))).toBe(0);
});

test("what is not a number is a programmer's mistake", () => {
  expect(() => ratioOf(NaN)).toThrow(RangeError);
  expect(() => ratioOf(Infinity)).toThrow(RangeError);
  expect(() => divide(ratioOf(1), ratioOf(0))).toThrow(RangeError);
});

test("arithmetic is exact where doubles are not", () => {
  expect(compare(add(ratioOf(0.1), ratioOf(0.2)), ratioOf(0.3))).toBe(0);
  expect(compare(multiply(ratioOf(1.1), ratioOf(1.1)), ratioOf(1.21))).toBe(0);
  expect(compare(subtract(ratioOf(1), ratioOf(0.9)), ratioOf(0.1))).toBe(0);
  expect(compare(divide(ratioOf(1), ratioOf(-3)), at(-1n, 3n))).toBe(0);
  expect(compare(at(1n, 3n), ratioOf(0.3333333333333333))).toBeGreaterThan(0);
  expect(compare(ratioOf(0.3333333333333333), at(1n, 3n))).toBeLessThan(0);
  expect([isLess(at(-1n, 2n), at(1n, 3n)), isLess(at(1n, 2n), at(1n, 2n)), isLess(at(1n, 2n), at(1n, 3n))]).toEqual([
    true,
    false,
    false,
  ]);
});

test.each([
  [at(5n, 2n), 3n],
  [at(-5n, 2n), -3n],
  [at(-1n, 3n), 0n],
  [at(49n, 100n), 0n],
  [at(-51n, 100n), -1n],
])("halves are rounded away from zero: %p", (ratio, rounded) => {
  expect(roundOf(ratio)).toBe(rounded);
});

test("whole parts are taken downwards, below zero too", () => {
  expect([floorOf(at(7n, 2n)), floorOf(at(-7n, 2n)), floorOf(at(-4n, 2n))]).toEqual([3n, -4n, -2n]);
});

test("the nearest double is found for quotients of any size", () => {
  expect(numberOf(at(1n, 3n))).toBe(1 / 3);
  expect(numberOf(at(10n ** 40n, 3n * 10n ** 40n))).toBe(1 / 3);
  expect(numberOf(at(-(10n ** 30n + 1n), 10n ** 30n))).toBe(-1);
  // Half-way between two doubles, and a trifle above it.
  expect(numberOf(at(2n ** 53n + 1n, 1n))).toBe(2 ** 53);
  expect(numberOf(at((2n ** 53n + 1n) * 10n ** 20n + 1n, 10n ** 20n))).toBe(2 ** 53 + 2);
  expect(Object.is(numberOf(at(0n, 5n)), 0)).toBe(true);
});

test("units of a decimal place and back", () => {
  expect(unitsOf(2.675, 2)).toBe(268n);
  expect(unitsToNumber(900719925474099301n, 2)).toBe(9007199254740993.01);
  expect(Object.is(unitsToNumber(-0, 2), 0)).toBe(true);
});
