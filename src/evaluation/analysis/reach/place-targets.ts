import { roundTo } from "../../../rating/exact";
import type { Rating } from "../../../rating/rating";

/** A better place, and what separates an organisation from it. */
export interface PlaceTarget {
  /** `prize`: the nearest place that wins a prize; `next`: the next better place. */
  readonly kind: "next" | "prize";
  /** Place that is reached with an equal total; shared then. */
  readonly place: number;
  /** Points that are missing to an equal total, above 0. */
  readonly gap: number;
}

/**
 * The next better place and the nearest prize place; one target where both are the same.
 * @param rating The rating of the year.
 * @param id Organisation; without a place, or with the first one, it has no targets.
 * @param prizePlaces Places that win a prize.
 */
export function placeTargets(rating: Rating, id: string, prizePlaces: number): PlaceTarget[] {
  const own = rating.organisations.find((organisation) => organisation.id === id);
  const { total, place } = own ?? { total: null, place: null };
  if (total === null || place === null) return [];
  const better = rating.organisations
    .flatMap((other) => (other.total !== null && other.place !== null && other.total > total ? [other] : []))
    .sort((a, b) => (a.total ?? 0) - (b.total ?? 0));
  const targetOf = (kind: PlaceTarget["kind"], at: number): PlaceTarget[] => {
    const other = better[at];
    if (other === undefined || other.total === null || other.place === null) return [];
    return [{ kind, place: other.place, gap: roundTo(other.total - total, 9) }];
  };
  // With the total of the last prize place at most that many minus one stay ahead.
  const prize = place > prizePlaces ? targetOf("prize", better.length - prizePlaces) : [];
  const next = targetOf("next", 0);
  return next[0] !== undefined && next[0].place === prize[0]?.place ? prize : [...next, ...prize];
}
