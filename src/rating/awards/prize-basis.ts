import { isOf2026, type EditionId } from "../editions/edition";
import type { PlacedCandidate } from "./award-candidate";

/**
 * By what the three prize places go: the total, or the sum of places by criterion (критерийлер бойынша орындардың қосындысы /
 * сумма мест по критериям), two readings of clause 4.3 in the edition of 20.02.2026.
 */
export type PrizeBasis = "total" | "places-by-criterion";

/** In the order in which a user chooses. */
export const prizeBases: readonly PrizeBasis[] = ["total", "places-by-criterion"];

/** What the year's settings say of the prizes. */
interface PrizeChoice {
  readonly prizesBy?: PrizeBasis;
  readonly prizePlaces: number;
}

/** A candidate at its place for the prizes. */
export interface PrizeCandidate extends PlacedCandidate {
  /** Sum of its places by criterion; absent where the total decides. */
  readonly placesSum?: number;
}

/**
 * By what prizes go in a year: only the edition of 20.02.2026 speaks of criteria apart.
 * @param edition Wording that governs the year.
 * @param settings As chosen; the total where nothing is.
 * @example prizeBasisOf("ED-2025", { prizesBy: "places-by-criterion" }) //=> "total"
 */
export function prizeBasisOf(edition: EditionId, { prizesBy = "total" }: Pick<PrizeChoice, "prizesBy">): PrizeBasis {
  return isOf2026(edition) ? prizesBy : "total";
}

/**
 * How many places by the total win a prize: none where prizes go by places by criterion, so that nothing is near one by points.
 * @param edition Wording that governs the year.
 * @param settings As chosen.
 * @example prizePlacesByTotal("ED-2026", { prizePlaces: 3 }) //=> 3
 */
export function prizePlacesByTotal(edition: EditionId, settings: PrizeChoice): number {
  return prizeBasisOf(edition, settings) === "total" ? settings.prizePlaces : 0;
}

/**
 * Organisations in the order in which they win prizes.
 * @param ordered Organisations with a place, by place.
 * @param basis The total leaves them as they are; otherwise the least sum of places by criterion has place 1, equal sums share one.
 * Without a place in a criterion counts as the place after its last.
 * @see clauses 4.3, 5.2 in the edition of 20.02.2026
 */
export function orderForPrizes(ordered: readonly PlacedCandidate[], basis: PrizeBasis): readonly PrizeCandidate[] {
  if (basis === "total") return ordered;
  const blocks = [...new Set(ordered.flatMap(({ blockPlaces }) => Object.keys(blockPlaces)))];
  const after = new Map(
    blocks.map((block) => [
      block,
      1 + ordered.filter(({ blockPlaces }) => (blockPlaces[block] ?? null) !== null).length,
    ]),
  );
  const summed = ordered.map((one) => ({
    ...one,
    placesSum: blocks.reduce((sum, block) => sum + (one.blockPlaces[block] ?? after.get(block) ?? 0), 0),
  }));
  return summed
    .map((one) => ({ ...one, place: 1 + summed.filter(({ placesSum }) => placesSum < one.placesSum).length }))
    .sort((a, b) => a.place - b.place || (a.id < b.id ? -1 : 1));
}
