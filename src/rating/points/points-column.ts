import { compare, multiply, numberOf, ratioOf, roundOf, unitsToNumber, type Ratio } from "../exact";

/** Units beyond which points are none, but a finding: sums of them would leave the range of numbers. */
export const greatestUnits = 1e300;

/**
 * Points of one indicator (ұпай / балл) for every organisation, exact.
 * With decimals set, `values` are whole units of 10^-decimals; without rounding they are the points themselves.
 */
export interface PointsColumn {
  /** NaN where there are no points. */
  readonly values: Float64Array;
  /** Rows whose units a double cannot hold. */
  readonly wide: ReadonlyMap<number, bigint> | null;
  /** No absolute value is above this. */
  readonly bound: number;
  /** Unrounded points that no double holds exactly, by row. */
  readonly exact?: ReadonlyMap<number, Ratio>;
  /** Rows that have no points because those would lie beyond `greatestUnits`. */
  readonly beyond?: ReadonlySet<number>;
}

/** How computed points are finished: weighed, then rounded. */
export interface Finish {
  readonly weight: Ratio;
  /** 0–6; `null` leaves points unrounded. */
  readonly decimals: number | null;
}

/** Weight times units per point: what multiplies a result before it is rounded to whole units. */
export function factorOf({ weight, decimals }: Finish): Ratio {
  return multiply(weight, { num: 10n ** BigInt(decimals ?? 0), den: 1n });
}

/**
 * Points row by row in exact arithmetic of any size, for columns that do not fit the fast one.
 * @param exactAt Points before weight, `null` where there are none, "beyond" where no number can hold them.
 */
export function exactPoints(
  rows: number,
  finish: Finish,
  exactAt: (row: number) => Ratio | null | "beyond",
): PointsColumn {
  const values = new Float64Array(rows).fill(NaN);
  const wide = new Map<number, bigint>();
  const exact = new Map<number, Ratio>();
  const beyond = new Set<number>();
  const factor = factorOf(finish);
  let bound = 0;
  for (let row = 0; row < rows; row++) {
    const points = exactAt(row);
    if (points === null) continue;
    const weighed = points === "beyond" ? null : multiply(points, factor);
    const units = weighed === null || finish.decimals === null ? null : roundOf(weighed);
    const value = weighed === null ? Infinity : units === null ? numberOf(weighed) : Number(units);
    if (weighed === null || Math.abs(value) > greatestUnits) {
      beyond.add(row);
      continue;
    }
    if (units !== null && !Number.isSafeInteger(value)) wide.set(row, units);
    if (units === null && compare(ratioOf(value), weighed) !== 0) exact.set(row, weighed);
    values[row] = value;
    bound = Math.max(bound, Math.abs(value));
  }
  return {
    values,
    wide: wide.size > 0 ? wide : null,
    bound,
    ...(exact.size > 0 && { exact }),
    ...(beyond.size > 0 && { beyond }),
  };
}

/** Points that are the same for many rows, finished once. */
export function finishOnce(points: number, finish: Finish): { readonly value: number; readonly wide: bigint | null } {
  const weighed = multiply(ratioOf(points), factorOf(finish));
  if (finish.decimals === null) return { value: numberOf(weighed), wide: null };
  const units = roundOf(weighed);
  return { value: Number(units), wide: Number.isSafeInteger(Number(units)) ? null : units };
}

/**
 * The points of one row as a number.
 * @returns The nearest double, or `null` where there are no points.
 */
export function pointsAt(column: PointsColumn, row: number, decimals: number | null): number | null {
  const value = column.values[row] ?? NaN;
  if (Number.isNaN(value)) return null;
  return decimals === null ? value : unitsToNumber(column.wide?.get(row) ?? value, decimals);
}
