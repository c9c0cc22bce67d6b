import { prizePlacesByTotal } from "../../../rating/awards/prize-basis";
import { editionOfYear } from "../../../rating/editions/edition-of-year";
import type { RatingInput } from "../../../rating/input";
import { assignPlaces } from "../../../rating/places/assign-places";
import { rateInput } from "../../../rating/rate-input";
import { randomFrom } from "../../../text/random";
import type { Sliced } from "../progress";
import { sumTotals } from "../sum-totals";
import { placeShares, type PlaceShares } from "./place-shares";
import { prepareReweighing } from "./reweigh";
import { varyWeights, type Spread } from "./vary-weights";

interface WeightRuns {
  readonly spread: Spread;
  /** Number of runs, at least 1. */
  readonly runs: number;
  readonly seed: number;
}

/** How firm the places are when the weights are varied. */
export interface WeightResult extends WeightRuns {
  /** In the order of the input. */
  readonly organisations: readonly PlaceShares[];
}

export const defaultRuns = 1000;
export const defaultSeed = 1;

/** Runs between two looks at the clock. */
const runsPerSlice = 5;

/**
 * Rates a year many times with weights of blocks and indicators varied independently, and counts the places.
 * @param input The year; its weights are those that are varied.
 * @param wish Spread, number of runs, seed: equal ones give equal results.
 * @returns Shares of places; ended early, of the runs made so far, at least one.
 */
export function* runWeights(input: RatingInput, { spread, runs, seed }: WeightRuns): Sliced<WeightResult> {
  const rated = rateInput(input);
  const reweigh = prepareReweighing(input.year, rated);
  const random = randomFrom(String(seed)).next;
  const rows = input.organisations.length;
  const counts = new Uint32Array(rows * rows);
  let made = 0;
  while (made < runs) {
    const places = assignPlaces(sumTotals(rated, reweigh(varyWeights(rated.criteria, spread, random))));
    for (let row = 0; row < rows; row++) {
      const place = places[row] as number;
      if (place > 0) (counts[row * rows + place - 1] as number)++;
    }
    made++;
    if (made % runsPerSlice !== 0 && made !== runs) continue;
    const ended = yield { count: made, of: runs };
    if (ended === true) break;
  }
  const prizePlaces = prizePlacesByTotal(input.edition ?? editionOfYear(input.year), rated.settings);
  return {
    spread,
    runs: made,
    seed,
    organisations: input.organisations.map(({ id }, row) =>
      placeShares(id, rated.rated.places[row] || null, [...counts.subarray(row * rows, (row + 1) * rows)], prizePlaces),
    ),
  };
}
