import type { YearFrame } from "../../year-frame";
import type { DecidedSummary } from "./decided-summary";

/** Up to this many organisations the page shows all of them. */
const mostShown = 24;

/** Above it the page shows so many from the top. */
const shownFromTop = 15;

/**
 * Rows of the ranking the one page shows: all, or the first fifteen with whoever has an award or needs a decision.
 * @param counted Results with points by decision, where the page counts them: their order is that of the page.
 * @returns 0-based positions in the ranking, in the order of the page.
 */
export function summaryRows({ ranked, rating }: YearFrame, counted?: DecidedSummary["counted"]): number[] {
  const positions = new Map(ranked.map(({ id }, index) => [id, index]));
  const rows = (counted?.ranked ?? ranked).flatMap(({ id }) => positions.get(id) ?? []);
  if (rows.length <= mostShown) return rows;
  const { prizes, encouraged, undecided, decided = [] } = (counted ?? rating).awards;
  const named = new Set(
    [...prizes, ...encouraged].map(({ id }) => id).concat([...undecided, ...decided].flatMap(({ ids }) => ids)),
  );
  return rows
    .filter((position, index) => index < shownFromTop || named.has(ranked[position]?.id ?? ""))
    .slice(0, mostShown);
}
