/** Taken out once: looked up each time, it is slow inside a test. */
const { imul } = Math;

/**
 * Numbers that look random and are the same on every run.
 * @param seed Any whole number.
 * @returns A function giving the next number from 0 up to but not including 1.
 */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
