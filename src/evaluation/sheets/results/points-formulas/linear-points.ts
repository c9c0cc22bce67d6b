import { commonDivisor, multiply, type Ratio } from "../../../../rating/exact";
import type { Linear } from "../../../../rating/points/linear";
import type { Finish } from "../../../../rating/points/points-column";
import type { PointsFormula } from "./points-formula";
import { roundedPoints, times } from "./rounded-points";

/**
 * Points as `slope × figure + offset` within floor and cap, weighed and rounded, over one whole divisor.
 * @param figure An expression with a numeric result.
 * @param whole Whether that result is always a whole number.
 */
export function linearPoints(
  figure: string,
  linear: Linear,
  finish: Finish,
  whole: boolean,
): Pick<PointsFormula, "expression" | "rounding"> {
  const weighed = (part: Ratio): Ratio => multiply(part, finish.weight);
  const [slope, offset] = [reduced(weighed(linear.slope)), reduced(weighed(linear.offset))];
  const floor = linear.floor === null ? null : reduced(weighed(linear.floor));
  const cap = linear.cap === null ? null : reduced(weighed(linear.cap));
  const parts = [slope, offset, ...(floor ? [floor] : []), ...(cap ? [cap] : [])];
  const divisor = parts.reduce((least, { den }) => (least * den) / commonDivisor(least, den), 1n);
  const over = ({ num, den }: Ratio): bigint => (num * divisor) / den;
  const sloped = over(slope) === 0n ? `0*${figure}` : times(figure, over(slope));
  const line = over(offset) === 0n ? sloped : `${over(offset)}${sloped.startsWith("-") ? "" : "+"}${sloped}`;
  // A negative weight turns the order of the bounds; the floor is asked first, as the rating does.
  const [most, least] = finish.weight.num < 0n ? ["MAX", "MIN"] : ["MIN", "MAX"];
  const capped = cap === null ? line : `${most}(${over(cap)},${line})`;
  const dividend = floor === null ? capped : `${least}(${over(floor)},${capped})`;
  return roundedPoints({ dividend, divisor, whole }, finish);
}

/** A quotient in its least terms. */
export function reduced({ num, den }: Ratio): Ratio {
  const common = commonDivisor(num < 0n ? -num : num, den);
  return { num: num / common, den: den / common };
}
