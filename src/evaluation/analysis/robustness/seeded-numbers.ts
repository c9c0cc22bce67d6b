/**
 * A stream of numbers that depends on its seed alone (xorshift, 32 bits), the same on every machine.
 * @param seed Whole number; 0 counts as 1.
 * @returns Gives the next number, at least 0 and below 1.
 * @example seededNumbers(7)() === seededNumbers(7)() //=> true
 */
export function seededNumbers(seed: number): () => number {
  let state = Math.imul(seed | 0, 0x9e3779b1) || 1;
  const next = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 4294967296;
  };
  // The first numbers of neighbouring seeds are alike.
  for (let turn = 0; turn < 8; turn++) next();
  return next;
}
