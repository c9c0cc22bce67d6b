import type { Ratio } from "../../../../rating/exact";
import type { Rounding } from "./points-formula";
import { noiseDigits } from "./rounded-points";

/** Whole numbers below this leave a double room for a quotient that is right. */
const greatestWhole = 10n ** 14n;

/**
 * Whether points rounded in doubles are those of exact decimals: no half so near that noise could cross it, and no
 * number so great that its last digits are lost.
 * @param exact Points before rounding, weighed.
 * @param decimals Decimals of points; without rounding the digits shown are the same anyway.
 * @param rounding How the formula rounds.
 */
export function roundsAlike({ num, den }: Ratio, decimals: number | null, rounding: Rounding): boolean {
  if (decimals === null) return true;
  const units = num * 10n ** BigInt(decimals);
  const size = units < 0n ? -units : units;
  if (rounding !== "steadied") return size < greatestWhole;
  const noise = 10n ** BigInt(noiseDigits(decimals));
  if (size >= (10n ** 15n / noise) * den) return false;
  // Distance to the nearest half, in units over twice the denominator.
  const apart = ((2n * size) % (2n * den)) - den;
  const distance = apart < 0n ? -apart : apart;
  return distance === 0n || distance * noise > 4n * den;
}
