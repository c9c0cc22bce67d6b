import { add, ratioOf, roundOf, unitsToNumber, zero, type Ratio } from "../exact";
import type { PointsColumn } from "../points/points-column";

/** Scores in whole units of 10^-decimals, NaN for who has no return. */
export interface ScoreColumn {
  readonly values: Float64Array;
  /** Rows whose units a double cannot hold. */
  readonly wide: ReadonlyMap<number, bigint> | null;
  readonly bound: number;
}

/** The score of a row as a number; `null` for who has no return. */
export function scoreAt({ values, wide }: ScoreColumn, row: number, decimals: number): number | null {
  const units = values[row] ?? NaN;
  return Number.isNaN(units) ? null : unitsToNumber(wide?.get(row) ?? units, decimals);
}

/** Decimals to which scores are rounded where points are not. */
export const scoreDecimals = 9;

/**
 * Adds columns of points or scores row by row, exactly.
 * @param columns Whole units, all of one size; NaN counts 0.
 * @param declared Rows that have a score at all.
 * @returns The sums in the same unit.
 * @see clause 4.3
 */
export function sumColumns(columns: readonly PointsColumn[], declared: Uint8Array): ScoreColumn {
  const bound = columns.reduce((sum, column) => sum + column.bound, 0);
  if (bound > Number.MAX_SAFE_INTEGER || columns.some(({ wide }) => wide !== null)) {
    return exactSums(declared, (row) =>
      columns.reduce((sum, column) => sum + (column.wide?.get(row) ?? wholeOf(column.values[row] as number)), 0n),
    );
  }
  const values = new Float64Array(declared.length);
  for (const { values: points } of columns) {
    for (let row = 0; row < values.length; row++) {
      const point = points[row] as number;
      if (point === point) values[row] = (values[row] as number) + point;
    }
  }
  for (let row = 0; row < values.length; row++) if (declared[row] === 0) values[row] = NaN;
  return { values, wide: null, bound };
}

/** Unrounded points, NaN counts 0; where no double holds them exactly, as the fractions they are. */
type Unrounded = Pick<PointsColumn, "values" | "exact">;

/**
 * Adds unrounded points, as fractions or as the decimals they print as; the sum is rounded half away from zero to nine decimals.
 * @param columns Points themselves.
 * @returns Sums in units of 10^-9.
 */
export function sumUnrounded(columns: readonly Unrounded[], declared: Uint8Array): ScoreColumn {
  return exactSums(declared, (row) => sumWhole(columns, row) ?? sumDecimals(columns, row));
}

/** The sum where every number has at most nine decimals and fifteen digits, or `null`. */
function sumWhole(columns: readonly Unrounded[], row: number): bigint | null {
  const factor = 10 ** scoreDecimals;
  let sum = 0;
  for (const { values, exact } of columns) {
    const points = values[row] as number;
    if (points !== points) continue;
    if (exact?.has(row) === true) return null;
    const units = Math.round(points * factor);
    if (units / factor !== points || Math.abs(units) > 1e15) return null;
    sum += units;
    if (!Number.isSafeInteger(sum)) return null;
  }
  return BigInt(sum);
}

function sumDecimals(columns: readonly Unrounded[], row: number): bigint {
  const sum = columns.reduce<Ratio>((total, { values, exact }) => {
    const points = values[row] as number;
    return Number.isNaN(points) ? total : add(total, exact?.get(row) ?? ratioOf(points));
  }, zero);
  return roundOf({ num: sum.num * 10n ** BigInt(scoreDecimals), den: sum.den });
}

function exactSums(declared: Uint8Array, sumAt: (row: number) => bigint): ScoreColumn {
  const values = new Float64Array(declared.length).fill(NaN);
  const wide = new Map<number, bigint>();
  let bound = 0;
  for (let row = 0; row < values.length; row++) {
    if (declared[row] === 0) continue;
    const sum = sumAt(row);
    const value = Number(sum);
    if (!Number.isSafeInteger(value)) wide.set(row, sum);
    values[row] = value;
    bound = Math.max(bound, Math.abs(value));
  }
  return { values, wide: wide.size > 0 ? wide : null, bound };
}

function wholeOf(value: number): bigint {
  return Number.isNaN(value) ? 0n : BigInt(value);
}
