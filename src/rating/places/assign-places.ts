import { roundOf, ratioOf } from "../exact";
import type { PointsColumn } from "../points/points-column";
import { scoreDecimals, type ScoreColumn } from "../scores/sum-points";
import { placesBy, placesOf } from "./places-of";

/** Scores as they are compared, whatever their greatest is. */
type Comparable = Pick<ScoreColumn, "values" | "wide">;

/**
 * Places by exact scores; 0 for who has none.
 * @see clause 4.3; the two resolutions place the greatest sum first.
 */
export function assignPlaces(scores: Comparable): Uint32Array {
  const { values, wide } = scores;
  if (wide === null) return placesOf(values);
  const exact = (row: number): bigint => wide.get(row) ?? BigInt(values[row] as number);
  return placesBy(values, (a, b) => {
    const difference = exact(b) - exact(a);
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
  });
}

/** Points without rounding as units of 10^-9, so that binary residue never splits a tie. */
export function comparablePoints(points: Pick<PointsColumn, "values" | "exact">): Comparable {
  const factor = 10 ** scoreDecimals;
  const wide = new Map<number, bigint>();
  const values = points.values.map((value, row) => {
    if (Number.isNaN(value)) return NaN;
    const near = Math.round(value * factor);
    const exact = points.exact?.get(row);
    if (exact === undefined && near / factor === value && Math.abs(near) <= 1e15) return near;
    const { num, den } = exact ?? ratioOf(value);
    const units = roundOf({ num: num * BigInt(factor), den });
    if (!Number.isSafeInteger(Number(units))) wide.set(row, units);
    return Number(units);
  });
  return { values, wide: wide.size > 0 ? wide : null };
}
