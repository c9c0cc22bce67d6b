import { blocksOf } from "./criteria/blocks-of";
import type { BlockId, Criteria, Indicator } from "./criteria/criteria";
import { assignPlaces, comparablePoints } from "./places/assign-places";
import { assignPoints } from "./points/assign-points";
import type { PointsColumn } from "./points/points-column";
import type { FigureColumns } from "./returns/figure-columns";
import { scoreDecimals, sumColumns, sumUnrounded, type ScoreColumn } from "./scores/sum-points";

/** A rating by columns: one row per organisation, places 0 where there is none. */
export interface RatingColumns {
  /** Decimals of the units of block scores and totals. */
  readonly scoreDecimals: number;
  readonly blocks: readonly BlockId[];
  /** By position of the indicator. */
  readonly points: readonly PointsColumn[];
  readonly indicatorPlaces: readonly Uint32Array[];
  /** By position in `blocks`. */
  readonly blockScores: readonly ScoreColumn[];
  readonly blockPlaces: readonly Uint32Array[];
  readonly totals: ScoreColumn;
  readonly places: Uint32Array;
}

/**
 * Points, scores and places of declared figures, without objects.
 * @param criteria Indicators whose rules have passed `checkIndicator`; `isRated` leaves one out.
 * @param columns Figures in the order of the indicators.
 * @param year Reporting year.
 * @param pointsDecimals 0–6, or `null` for no rounding of points.
 */
export function rateColumns(
  criteria: Pick<Criteria, "blocks" | "indicators">,
  columns: FigureColumns,
  year: number,
  pointsDecimals: number | null,
  isRated: (indicator: Indicator, at: number) => boolean = () => true,
): RatingColumns {
  const none: PointsColumn = { values: new Float64Array(columns.rows).fill(NaN), wide: null, bound: 0 };
  const points = criteria.indicators.map((indicator, at) =>
    isRated(indicator, at)
      ? assignPoints(indicator, columns.figures[at] ?? none.values, columns, year, pointsDecimals)
      : none,
  );
  const blocks = blocksOf(criteria);
  const blockScores = blocks.map((block) => {
    const own = points.filter((_, at) => String(criteria.indicators[at]?.block) === String(block));
    return pointsDecimals === null ? sumUnrounded(own, columns.declared) : sumColumns(own, columns.declared);
  });
  // Block scores of unrounded points are rounded already: their sum would be rounded twice.
  const totals =
    pointsDecimals === null ? sumUnrounded(points, columns.declared) : sumColumns(blockScores, columns.declared);
  return {
    scoreDecimals: pointsDecimals ?? scoreDecimals,
    blocks,
    points,
    indicatorPlaces: points.map((one) => assignPlaces(pointsDecimals === null ? comparablePoints(one) : one)),
    blockScores,
    blockPlaces: blockScores.map(assignPlaces),
    totals,
    places: assignPlaces(totals),
  };
}
