import type { Band } from "../../../../rating/points/bands";
import type { Finish } from "../../../../rating/points/points-column";
import { constantPoints } from "./rounded-points";

/** Excel nests 64 functions; what stands around the bands needs a few. */
export const mostBands = 56;

/**
 * The points of the first band that holds a value; "" where none does.
 * @param compared How a formula asks whether the value is at least a bound, or below it.
 */
export function bandChoice(
  bands: readonly Band[],
  finish: Finish,
  compared: (sign: ">=" | "<", bound: number) => string,
): string {
  const sorted = fromAbove(bands);
  // From here upwards every value has found its band already.
  let taken = Infinity;
  const choices = sorted.map(({ ge, lt, points }) => {
    const [from, to] = [ge ?? -Infinity, lt ?? Infinity];
    const conditions = [
      ...(ge === null ? [] : [compared(">=", ge)]),
      ...(lt === null || to >= taken ? [] : [compared("<", lt)]),
    ];
    if (to >= taken) taken = Math.min(taken, from);
    return { conditions, given: constantPoints(points, finish) };
  });
  return choices.reduceRight((rest, { conditions, given }) => {
    if (conditions.length === 0) return given;
    return `IF(${conditions.length === 1 ? conditions[0] : `AND(${conditions.join(",")})`},${given},${rest})`;
  }, '""');
}

/** Bands that share no value, from the highest down; others in the order in which they are asked. */
function fromAbove(bands: readonly Band[]): readonly Band[] {
  const sorted = [...bands].sort((a, b) => (b.ge ?? -Infinity) - (a.ge ?? -Infinity));
  const apart = sorted.every((band, at) => at === 0 || (band.lt ?? Infinity) <= (sorted[at - 1]?.ge ?? -Infinity));
  return apart ? sorted : bands;
}
