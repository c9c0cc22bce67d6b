import { columnOf, type ScoreMatrix } from "../scores/block-scores-matrix";
import { assignPlaces, comparablePoints } from "./assign-places";

/**
 * Places of a rectangle of scores, each column for itself.
 * @param scores One row for each organisation; compared to nine decimals.
 * @returns Places of the same shape, ties 1-2-2-4; `null` where there is no score.
 * @example placesMatrix([[5], [9], [5], [null], [1]]) //=> [[2], [1], [2], [null], [4]]
 */
export function placesMatrix(scores: ScoreMatrix): (number | null)[][] {
  const width = scores[0]?.length ?? 0;
  const places = Array.from({ length: width }, (_, at) =>
    assignPlaces(comparablePoints({ values: columnOf(scores, at), wide: null, bound: 0 })),
  );
  return scores.map((_, row) => places.map((column) => column[row] || null));
}
