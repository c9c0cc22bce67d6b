import type { Trial, TryFigure } from "./try-figure";

/** Whole steps of a figure: `value = index × 10^-decimals`. */
interface Steps {
  readonly decimals: number;
  /** Index of the declared value, rounded away from the search; it does not reach the place. */
  readonly from: number;
  /** Last index that may be tried. */
  readonly last: number;
}

/** What was found: the nearest index that reaches the place, or the best there was. */
export interface Search {
  readonly index: number | null;
  /** Greatest total that was seen. */
  readonly most: number;
}

/**
 * Finds the nearest step from which the place is reached, by doubling and then halving the distance.
 * @param tryFigure Rates a value.
 * @param steps Where to begin and to end; `last` below `from` searches downwards.
 * @param reaches Whether a trial is good enough.
 */
export function searchSteps(tryFigure: TryFigure, steps: Steps, reaches: (trial: Trial) => boolean): Search {
  const { decimals, from, last } = steps;
  const way = last < from ? -1 : 1;
  const distance = Math.abs(last - from);
  let most = -Infinity;
  const reached = (step: number): boolean => {
    const trial = tryFigure((from + way * step) / 10 ** decimals + 0);
    if (trial.total > most) most = trial.total;
    return reaches(trial);
  };
  let low = 0;
  let high = 1;
  if (distance === 0) return { index: null, most };
  while (!reached(Math.min(high, distance))) {
    if (high >= distance) return { index: null, most };
    low = high;
    high *= 2;
  }
  high = Math.min(high, distance);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (reached(middle)) high = middle;
    else low = middle;
  }
  return { index: from + way * high, most };
}
