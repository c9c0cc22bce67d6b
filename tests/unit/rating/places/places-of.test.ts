import { assignPlaces, comparablePoints } from "../../../../src/rating/places/assign-places";
import { placesOf } from "../../../../src/rating/places/places-of";

const byCounting = (scores: Float64Array): number[] =>
  [...scores].map((score) => (Number.isNaN(score) ? 0 : 1 + [...scores].filter((other) => other > score).length));

let seed = 7;
const random = (): number => {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  return seed / 2 ** 32;
};

test.each([
  ["few values", 400, 5],
  ["as many as rows", 400, 400],
  ["one digit more", 300, 100_000],
  ["thirty bits", 300, 2 ** 30],
  ["more than a 32-bit word", 300, 2 ** 45],
  ["up to what doubles hold", 300, 2 ** 53],
])("places agree with counting: %s", (_, rows, range) => {
  const scores = Float64Array.from({ length: rows }, () =>
    random() < 0.1 ? NaN : Math.floor((random() - 0.5) * range),
  );
  for (let row = 0; row < 20; row++) scores[row * 3] = scores[row] ?? 0;
  expect([...placesOf(scores)]).toEqual(byCounting(scores));
});

test("nobody and one", () => {
  expect([...placesOf(new Float64Array())]).toEqual([]);
  expect([...placesOf(Float64Array.of(NaN))]).toEqual([0]);
  expect([...placesOf(Float64Array.of(-3))]).toEqual([1]);
});

test("scores that one double cannot tell apart are", () => {
  const values = Float64Array.of(9007199254740992, 9007199254740992, 5);
  const wide = new Map([
    [0, 9007199254740992n],
    [1, 9007199254740993n],
  ]);
  expect([...assignPlaces({ values, wide })]).toEqual([2, 1, 3]);
});

test("unrounded points are compared to nine decimals", () => {
  const values = Float64Array.of(0.1 + 0.2, 0.3, 0.300000001, 1e300, NaN);
  expect([...assignPlaces(comparablePoints({ values }))]).toEqual([3, 3, 2, 1, 0]);
});
