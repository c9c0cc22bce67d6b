import type { PointsColumn } from "../../rating/points/points-column";
import type { RatedInput } from "../../rating/rate-input";
import { sumColumns, sumUnrounded, type ScoreColumn } from "../../rating/scores/sum-points";

/**
 * Totals of columns of points by the rating's own rules of rounding and of "no data".
 * @param rated The year whose settings hold.
 * @param points By position of the indicator; left out ones count nothing.
 * @param declared Rows that have a total; by default those of the year.
 * @returns Whole units of the last decimal of scores, NaN for who declared nothing.
 */
export function sumTotals(
  { settings, columns }: RatedInput,
  points: readonly (PointsColumn | null)[],
  declared: Uint8Array = columns.declared,
): ScoreColumn {
  const given = points.filter(isColumn);
  return settings.pointsDecimals === null ? sumUnrounded(given, declared) : sumColumns(given, declared);
}

function isColumn(column: PointsColumn | null): column is PointsColumn {
  return column !== null;
}
