import { inOrderOfPlace, type AwardCandidate } from "../awards/award-candidate";
import { blockScoresMatrix, type ScoreMatrix } from "../scores/block-scores-matrix";
import { placesMatrix } from "./places-matrix";

/**
 * Organisations with totals and places from their block scores.
 * @param ids One for each row.
 * @param blockScores Exact sums by block; a row with none has no total and no place.
 * @param blocks Names of the columns; omitted, they are `1`, `2`, ….
 * @returns In the order of the rows.
 */
export function candidatesOf(
  ids: readonly string[],
  blockScores: ScoreMatrix,
  blocks: readonly (string | number)[] = (blockScores[0] ?? []).map((_, at) => at + 1),
): AwardCandidate[] {
  const totals = blockScoresMatrix(
    blockScores,
    blocks.map(() => 1),
  );
  const places = placesMatrix(totals);
  const blockPlaces = placesMatrix(blockScores);
  const record = (row: readonly (number | null)[] | undefined): Record<string, number | null> =>
    Object.fromEntries(blocks.map((block, at) => [String(block), row?.[at] ?? null]));
  return ids.map((id, row) => ({
    id,
    total: totals[row]?.[0] ?? null,
    place: places[row]?.[0] ?? null,
    blockScores: record(blockScores[row]),
    blockPlaces: record(blockPlaces[row]),
  }));
}

/** Candidates in the order of the ranking: by place, then id; those without a place come last, as given. */
export function inStandingOrder(candidates: readonly AwardCandidate[]): AwardCandidate[] {
  return [...inOrderOfPlace(candidates), ...candidates.filter(({ place }) => place === null)];
}
