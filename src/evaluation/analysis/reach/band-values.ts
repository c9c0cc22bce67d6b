import type { Band } from "../../../rating/points/bands";
import { divide, floorOf, multiply, negate, ratioOf, type Ratio, unitsToNumber } from "../../../rating/exact";

/**
 * For each band the value nearest to the declared one that falls into it.
 * @param bands Bands of a rule.
 * @param from Declared value; `null` for no data, the least value then.
 * @param decimals Decimals a value may have.
 * @param denominator Values are `bound × denominator / 100` where a percentage is banded; `null` for values themselves.
 * @returns Values in the order of the bands; of a band that has none, nothing.
 */
export function bandValues(
  bands: readonly Band[],
  from: number | null,
  decimals: number,
  denominator: number | null,
): number[] {
  const scale: Ratio = { num: 10n ** BigInt(decimals), den: 1n };
  const share = denominator === null ? scale : multiply(scale, divide(ratioOf(denominator), ratioOf(100)));
  const units = (bound: number): Ratio => multiply(ratioOf(bound), share);
  return bands.flatMap(({ ge, lt }) => {
    const least = ge === null ? null : -floorOf(negate(units(ge)));
    // The greatest whole number below a bound.
    const greatest = lt === null ? null : -floorOf(negate(units(lt))) - 1n;
    if (least !== null && greatest !== null && least > greatest) return [];
    const declared = from === null ? null : floorOf(multiply(ratioOf(from), scale));
    const nearest =
      declared !== null && (least === null || declared >= least) && (greatest === null || declared <= greatest)
        ? declared
        : declared !== null && greatest !== null && declared > greatest
          ? greatest
          : (least ?? greatest ?? 0n);
    return [unitsToNumber(nearest, decimals)];
  });
}
