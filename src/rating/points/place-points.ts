import { one, zero } from "../exact";
import { placesBy, placesOf } from "../places/places-of";
import { scaleColumn } from "../scaled-column";
import { withSignTurned } from "./signed-figures";
import { applyLinear, type Linear } from "./linear";
import type { Finish, PointsColumn } from "./points-column";

export const placeLine: Linear = { slope: one, offset: zero, floor: null, cap: null };

/**
 * One point more than the number of organisations with a strictly smaller signed figure.
 * @param signed Figures with the sign turned where less is better.
 */
export function placePointsColumn(signed: Float64Array, finish: Finish): PointsColumn {
  return applyLinear(countSmaller(signed), placeLine, finish);
}

/** 1 + the number of smaller figures, row by row; NaN stays NaN. */
export function countSmaller(figures: Float64Array): Float64Array {
  const scaled = scaleColumn(figures);
  const places =
    scaled === null
      ? placesBy(figures, (a, b) => (figures[a] as number) - (figures[b] as number))
      : placesOf(withSignTurned(scaled.units));
  const counts = new Float64Array(places.length);
  for (let row = 0; row < counts.length; row++) counts[row] = places[row] || NaN;
  return counts;
}
