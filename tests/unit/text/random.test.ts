import { randomFrom } from "../../../src/text/random";

test("a seed gives the numbers it always gave", () => {
  const { next } = randomFrom("2025:KZO");
  expect([next(), next(), next()].map((one) => Math.floor(one * 1e6))).toEqual([850841, 630672, 339380]);
});
