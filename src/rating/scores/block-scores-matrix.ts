import { unitsToNumber } from "../exact";
import { scoreDecimals, sumUnrounded, type ScoreColumn } from "./sum-points";

/** A rectangle of points or scores, one row for each organisation; `null` is "none". */
export type ScoreMatrix = readonly (readonly (number | null)[])[];

/**
 * Block scores of a rectangle of points: exact sums, at most nine decimals.
 * @param points One row for each organisation.
 * @param blocks The block of each column; `null` leaves a column out.
 * @returns A column for each block in order of appearance; a row without any points has none in every block.
 * @example blockScoresMatrix([[0.1, 0.2, 5], [null, null, null]], [1, 1, 2]) //=> [[0.3, 5], [null, null]]
 */
export function blockScoresMatrix(
  points: ScoreMatrix,
  blocks: readonly (number | string | null)[],
): (number | null)[][] {
  const names = [...new Set(blocks.filter((block) => block !== null).map(String))];
  const counted = blocks.flatMap((block, at) => (block === null ? [] : [at]));
  const declared = Uint8Array.from(points, (row) => (counted.some((at) => isNumber(row[at])) ? 1 : 0));
  const sums = names.map((name) => {
    const own = counted.filter((at) => String(blocks[at]) === name);
    return sumUnrounded(
      own.map((at) => columnOf(points, at)),
      declared,
    );
  });
  return points.map((_, row) => sums.map((sum) => scoreAt(sum, row)));
}

/** Column of a rectangle, NaN for "none". */
export function columnOf(matrix: ScoreMatrix, at: number): Float64Array {
  return Float64Array.from(matrix, (row) => row[at] ?? NaN);
}

/** A score in units of 10^-9 as a number. */
export function scoreAt(column: ScoreColumn, row: number): number | null {
  const units = column.values[row] ?? NaN;
  return Number.isNaN(units) ? null : unitsToNumber(column.wide?.get(row) ?? units, scoreDecimals);
}

function isNumber(value: number | null | undefined): value is number {
  return typeof value === "number";
}
