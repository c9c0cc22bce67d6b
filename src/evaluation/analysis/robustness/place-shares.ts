/** How often an organisation held each place in runs with varied weights. */
export interface PlaceShares {
  readonly id: string;
  /** The official place; `null` where it takes none. */
  readonly place: number | null;
  /** Runs in which it held place 1, 2, …; empty where it takes none. */
  readonly counts: readonly number[];
  /** The middle place: half of the runs hold it or a better one. */
  readonly median: number | null;
  /** In 5 % of the runs it holds this place or a better one. */
  readonly best: number | null;
  /** In 95 % of the runs it holds this place or a better one. */
  readonly worst: number | null;
  /** Share of runs with the official place, 0–1. */
  readonly sameShare: number | null;
  /** Share of runs with a prize place, 0–1; `null` where the total gives none. */
  readonly prizeShare: number | null;
}

/**
 * What the places of many runs say of one organisation.
 * @param id Organisation.
 * @param place Official place.
 * @param counts Runs by place, place 1 first.
 * @param prizePlaces Places by the total that win a prize; 0 where none does, and no share is told.
 */
export function placeShares(
  id: string,
  place: number | null,
  counts: readonly number[],
  prizePlaces: number,
): PlaceShares {
  const runs = counts.reduce((sum, count) => sum + count, 0);
  if (place === null || runs === 0) {
    return { id, place, counts: [], median: null, best: null, worst: null, sameShare: null, prizeShare: null };
  }
  const prizes = counts.slice(0, prizePlaces).reduce((sum, count) => sum + count, 0);
  return {
    id,
    place,
    counts,
    median: placeAtShare(counts, 0.5),
    best: placeAtShare(counts, 0.05),
    worst: placeAtShare(counts, 0.95),
    sameShare: (counts[place - 1] ?? 0) / runs,
    prizeShare: prizePlaces === 0 ? null : prizes / runs,
  };
}

/**
 * The least place such that at least a share of the runs hold it or a better one.
 * @param counts Runs by place, place 1 first.
 * @param share Above 0, at most 1.
 * @returns A place that occurred.
 * @example placeAtShare([1, 0, 8, 1], 0.5) //=> 3
 */
export function placeAtShare(counts: readonly number[], share: number): number {
  const runs = counts.reduce((sum, count) => sum + count, 0);
  const wanted = Math.ceil(share * runs - 1e-9);
  let held = 0;
  for (let at = 0; at < counts.length; at++) {
    held += counts[at] as number;
    if (held >= wanted) return at + 1;
  }
  return counts.length;
}
