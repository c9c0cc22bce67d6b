import { exactLimit } from "../scaled-column";

/** Up to this range for each row a count of every value is cheaper than sorting. */
const countedPerRow = 4;
/** Digits as wide as the number of rows: wider ones cost more to count than they save in passes. */
const digitBits = { least: 8, most: 12 };

/**
 * Places by score: 1 + the number of greater scores, so that equal scores share a place (1-2-2-4).
 * @param scores Whole numbers, NaN for who takes no place.
 * @returns A place for each row, 0 for none.
 * @example [...placesOf(Float64Array.of(5, 9, 5, NaN, 1))] //=> [2, 1, 2, 0, 4]
 */
export function placesOf(scores: Float64Array): Uint32Array {
  const places = new Uint32Array(scores.length);
  let least = Infinity;
  let greatest = -Infinity;
  let count = 0;
  for (let row = 0; row < scores.length; row++) {
    const score = scores[row] as number;
    if (score !== score) continue;
    count++;
    if (score < least) least = score;
    if (score > greatest) greatest = score;
  }
  const range = greatest - least;
  if (count === 0) return places;
  if (!(range < exactLimit)) return placesBy(scores, (a, b) => (scores[b] as number) - (scores[a] as number));
  if (range < countedPerRow * count + 1000) countPlaces(scores, greatest, range, places);
  else placesFromOrder(sortByGap(scores, greatest, range, count), scores, places);
  return places;
}

/**
 * Places by any order, for scores that a double cannot hold.
 * @param compare Negative where the first row is ahead of the second, 0 where they share a place.
 */
export function placesBy(scores: Float64Array, compare: (a: number, b: number) => number): Uint32Array {
  const rows: number[] = [];
  scores.forEach((score, row) => {
    if (!Number.isNaN(score)) rows.push(row);
  });
  rows.sort(compare);
  const places = new Uint32Array(scores.length);
  rows.forEach((row, at) => {
    const before = rows[at - 1];
    places[row] = before !== undefined && compare(before, row) === 0 ? (places[before] as number) : at + 1;
  });
  return places;
}

function countPlaces(scores: Float64Array, greatest: number, range: number, places: Uint32Array): void {
  const counts = new Uint32Array(range + 1);
  for (let row = 0; row < scores.length; row++) {
    const gap = greatest - (scores[row] as number);
    if (gap === gap) (counts[gap] as number)++;
  }
  let ahead = 0;
  for (let gap = 0; gap <= range; gap++) {
    const here = counts[gap] as number;
    counts[gap] = ahead + 1;
    ahead += here;
  }
  for (let row = 0; row < scores.length; row++) {
    const gap = greatest - (scores[row] as number);
    if (gap === gap) places[row] = counts[gap] as number;
  }
}

/** Rows by their gap to the greatest score, least gap first: a radix sort over the digits the range needs. */
function sortByGap(scores: Float64Array, greatest: number, range: number, count: number): Uint32Array {
  const low = new Uint32Array(count);
  const high = new Uint32Array(count);
  let order = new Uint32Array(count);
  const rowOf = new Uint32Array(count);
  for (let row = 0, at = 0; row < scores.length; row++) {
    const gap = greatest - (scores[row] as number);
    if (gap !== gap) continue;
    low[at] = gap >>> 0;
    high[at] = gap / 2 ** 32;
    rowOf[at] = row;
    order[at] = at++;
  }
  let spare = new Uint32Array(count);
  const widest = Math.min(digitBits.most, Math.max(digitBits.least, Math.round(Math.log2(count))));
  for (const [keys, most] of [
    [low, Math.min(range, 2 ** 32 - 1)],
    [high, Math.floor(range / 2 ** 32)],
  ] as const) {
    const width = most === 0 ? 0 : Math.floor(Math.log2(most)) + 1;
    const passes = Math.ceil(width / widest);
    const digit = Math.ceil(width / Math.max(1, passes));
    for (let shift = 0; shift < width; shift += digit) {
      sortByDigit(order, spare, keys, shift, digit);
      [order, spare] = [spare, order];
    }
  }
  return order.map((at) => rowOf[at] as number);
}

/** One stable pass from `from` into `to`. */
function sortByDigit(from: Uint32Array, to: Uint32Array, keys: Uint32Array, shift: number, digit: number): void {
  const starts = new Uint32Array((1 << digit) + 1);
  const mask = (1 << digit) - 1;
  for (let at = 0; at < keys.length; at++) (starts[(((keys[at] as number) >>> shift) & mask) + 1] as number)++;
  for (let value = 1; value <= mask; value++) starts[value] = (starts[value] as number) + (starts[value - 1] as number);
  for (let at = 0; at < from.length; at++) {
    const key = ((keys[from[at] as number] as number) >>> shift) & mask;
    to[(starts[key] as number)++] = from[at] as number;
  }
}

function placesFromOrder(order: Uint32Array, scores: Float64Array, places: Uint32Array): void {
  let place = 0;
  let before = NaN;
  for (let at = 0; at < order.length; at++) {
    const row = order[at] as number;
    const score = scores[row] as number;
    if (score !== before) place = at + 1;
    places[row] = place;
    before = score;
  }
}
