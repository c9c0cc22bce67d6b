import type { RatedOrganisation, Rating } from "../../../rating/rating";
import { hundredths } from "../rating/standings";

/** Distance of an organisation to its neighbours in the ranking, in points. */
interface Gaps {
  readonly ahead?: { readonly place: number; readonly points: number };
  readonly behind?: { readonly place: number; readonly points: number };
  /** Ids of organisations with the same total. */
  readonly tiedWith: readonly string[];
}

/**
 * How far an organisation is from the next better place and the next lower one.
 * @param rating The rating of the year.
 * @param id Organisation; without a place it has no gaps.
 * @returns Points to the next greater total and over the next smaller one, and the ties.
 */
export function measureGaps(rating: Rating, id: string): Gaps {
  const own = rating.organisations.find((organisation) => organisation.id === id);
  if (own === undefined || own.total === null) return { tiedWith: [] };
  const total = own.total;
  const others = rating.organisations.filter(
    (organisation): organisation is RatedOrganisation & { total: number; place: number } =>
      organisation.id !== id && organisation.total !== null && organisation.place !== null,
  );
  const ahead = others.filter((other) => other.total > total).sort((a, b) => a.total - b.total)[0];
  const behind = others.filter((other) => other.total < total).sort((a, b) => b.total - a.total)[0];
  return {
    ...(ahead && { ahead: { place: ahead.place, points: hundredths(ahead.total - total) } }),
    ...(behind && { behind: { place: behind.place, points: hundredths(total - behind.total) } }),
    tiedWith: others.filter((other) => other.total === total).map((other) => other.id),
  };
}
