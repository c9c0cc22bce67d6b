import { assignPoints } from "../../../rating/points/assign-points";
import type { PointsColumn } from "../../../rating/points/points-column";
import type { RatedInput } from "../../../rating/rate-input";

/** Points of every indicator under other weights, by position. */
type Reweigh = (weights: readonly number[]) => readonly (PointsColumn | null)[];

/** So near to a half the doubles do not tell how the exact product rounds. */
const doubt = 2 ** -46;
const mostUnits = 2 ** 45;

/**
 * Prepares a year for many sets of weights: figures become points once, then only products are rounded anew.
 * @param year Reporting year.
 * @param rated The year by columns.
 * @returns Points equal to those `rate` gives for the same weights; `null` for indicators that are not rated.
 */
export function prepareReweighing(year: number, { criteria, settings, columns, isRated }: RatedInput): Reweigh {
  const { pointsDecimals } = settings;
  const parts = criteria.indicators.map((indicator, at) => {
    const figures = columns.figures[at];
    if (!isRated(indicator) || figures === undefined) return null;
    const exactly = (weight: number, decimals: number | null): PointsColumn =>
      assignPoints({ ...indicator, weight }, figures, columns, year, decimals);
    return { exactly, unweighed: exactly(1, null).values };
  });
  return (weights) =>
    parts.map((part, at) => {
      if (part === null) return null;
      const weight = weights[at] ?? 1;
      const fast = pointsDecimals === null ? null : roundProducts(part.unweighed, weight * 10 ** pointsDecimals);
      return fast ?? part.exactly(weight, pointsDecimals);
    });
}

/** Products rounded half away from zero, or `null` where one is too near to a half or too great. */
function roundProducts(points: Float64Array, factor: number): PointsColumn | null {
  const values = new Float64Array(points.length);
  let bound = 0;
  for (let row = 0; row < values.length; row++) {
    const product = (points[row] as number) * factor;
    if (product !== product) {
      values[row] = NaN;
      continue;
    }
    const size = Math.abs(product);
    const whole = Math.floor(size);
    const rest = size - whole;
    if (size > mostUnits || Math.abs(rest - 0.5) <= size * doubt) return null;
    const units = rest < 0.5 ? whole : whole + 1;
    values[row] = product < 0 ? 0 - units : units;
    if (units > bound) bound = units;
  }
  return { values, wide: null, bound };
}
