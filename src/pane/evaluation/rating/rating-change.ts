import type { Rating } from "../../../rating/rating";

/** What a refreshed summary would show otherwise. */
interface RatingChange {
  readonly id: string;
  readonly what: "total" | "place";
  readonly before: number | null;
  readonly now: number | null;
}

/**
 * Totals and places that differ between two ratings of a year.
 * @param before The rating when the summary was written.
 * @param now The present rating.
 * @returns Totals first, then places; an organisation that is new or gone counts with `null`.
 */
export function compareRatings(before: Rating, now: Rating): RatingChange[] {
  const old = new Map(before.organisations.map((organisation) => [organisation.id, organisation]));
  const ids = [...new Set([...before.organisations, ...now.organisations].map(({ id }) => id))];
  const present = new Map(now.organisations.map((organisation) => [organisation.id, organisation]));
  return (["total", "place"] as const).flatMap((what) =>
    ids.flatMap((id) => {
      const was = old.get(id)?.[what] ?? null;
      const is = present.get(id)?.[what] ?? null;
      return was === is ? [] : [{ id, what, before: was, now: is }];
    }),
  );
}
