import { randomFrom } from "../../../src/text/random";

test("a seed gives the numbers it always gave", () => {
  const { next } = randomFrom("2025:KZO");
  expect([next(), next(), next()].map((one) => Math.floor(one * 1e6))).toEqual([850841, 630672, 339380]);
});

test("numbers of a seed are even, within 0 and 1, and unlike those of its neighbour", () => {
  const next = randomFrom("5").next;
  const numbers = Array.from({ length: 20_000 }, next);
  expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...numbers)).toBeLessThan(1);
  for (let tenth = 0; tenth < 10; tenth++) {
    const share = numbers.filter((number) => Math.floor(number * 10) === tenth).length / numbers.length;
    expect(Math.abs(share - 0.1)).toBeLessThan(0.01);
  }
  expect(randomFrom("6").next()).not.toBeCloseTo(numbers[0] ?? NaN, 2);
});
