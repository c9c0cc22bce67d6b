import { fingerprint } from "./fingerprint";

/** A seeded stream of numbers, the same on every machine. */
export interface Random {
  /** At least 0, below 1. */
  readonly next: () => number;
  /** At least `low`, below `high`. */
  readonly between: (low: number, high: number) => number;
  /** A whole number from `low` to `high`, both possible. */
  readonly whole: (low: number, high: number) => number;
  /** A factor around 1; `spread` 0.3 gives about 0.6–1.6. */
  readonly factor: (spread: number) => number;
}

/**
 * A stream of numbers that depends on a text alone (mulberry32 over a 32-bit FNV-1a hash, the second half of its fingerprint).
 * @param seed Any text, for instance `2025:KZO`.
 * @returns The stream.
 */
export function randomFrom(seed: string): Random {
  let state = parseInt(fingerprint(seed).slice(8), 16);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return {
    next,
    between: (low, high) => low + (high - low) * next(),
    whole: (low, high) => low + Math.floor((high - low + 1) * next()),
    // A polynomial instead of exp(): engines may differ in the last bit of transcendental functions.
    factor: (spread) => {
      const x = spread * (next() + next() + next() - 1.5) * 2;
      return Math.max(0.05, 1 + x + (x * x) / 2);
    },
  };
}
