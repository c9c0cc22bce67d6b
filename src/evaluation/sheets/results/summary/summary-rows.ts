import type { YearFrame } from "../../year-frame";

/** Up to this many organisations the page shows all of them. */
const mostShown = 24;

/** Above it the page shows so many from the top. */
const shownFromTop = 15;

/**
 * Rows of the ranking the one page shows: all, or the first fifteen with whoever has an award or needs a decision.
 * @returns 0-based positions in the ranking, in order.
 */
export function summaryRows(frame: YearFrame): number[] {
  const { ranked, rating } = frame;
  if (ranked.length <= mostShown) return ranked.map((_, index) => index);
  const { prizes, encouraged, undecided, decided = [] } = rating.awards;
  const named = new Set(
    [...prizes, ...encouraged].map(({ id }) => id).concat([...undecided, ...decided].flatMap(({ ids }) => ids)),
  );
  return ranked
    .map((_, index) => index)
    .filter((index) => {
      const result = ranked[index];
      if (result === undefined) return false;
      return index < shownFromTop || named.has(result.id);
    })
    .slice(0, mostShown);
}
