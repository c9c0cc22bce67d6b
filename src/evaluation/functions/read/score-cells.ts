import { unitsToNumber } from "../../../rating/exact";
import { assignPlaces, comparablePoints } from "../../../rating/places/assign-places";
import { scoreDecimals, sumUnrounded, type ScoreColumn } from "../../../rating/scores/sum-points";

/** Scores as cells hold them: numbers, "" where there is none. */
export type ScoreCell = number | "";

/** The exact sum of columns, row by row; rows not declared have none. */
export function sumScores(columns: readonly Float64Array[], declared: Uint8Array): ScoreColumn {
  return sumUnrounded(
    columns.map((values) => ({ values })),
    declared,
  );
}

/** The cells of a column of sums. */
export function scoreCells(scores: ScoreColumn): ScoreCell[] {
  return Array.from(scores.values, (value, row) =>
    Number.isNaN(value) ? "" : unitsToNumber(scores.wide?.get(row) ?? value, scoreDecimals),
  );
}

/** The cells of places, "" for who takes none. */
export function placeCells(scores: Pick<ScoreColumn, "values" | "wide">): ScoreCell[] {
  return Array.from(assignPlaces(scores), (place) => (place === 0 ? "" : place));
}

/** A column of numbers as scores that can be compared without binary residue. */
export function comparableScores(values: Float64Array): ReturnType<typeof comparablePoints> {
  return comparablePoints({ values });
}

/** 1 for each row in which at least one column has a number. */
export function declaredRows(columns: readonly Float64Array[], rows: number): Uint8Array {
  return Uint8Array.from({ length: rows }, (_, row) =>
    columns.some((column) => !Number.isNaN(column[row] ?? NaN)) ? 1 : 0,
  );
}
