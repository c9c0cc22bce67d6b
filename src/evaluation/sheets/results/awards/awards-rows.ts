import { listAwards, type AwardRow } from "../../../../rating/awards/list-awards";
import type { YearFrame } from "../../year-frame";

/** Codes instead of the reason where places have changed since; each ends the same, so that one count finds them. */
export const outdatedReasons = { changed: "changed", tie: "prize-tie-changed", any: "*changed" } as const;

/**
 * The list of awards in the order and the codes of `BAGALAU.AWARDS`: prizes, encouragements, ties left to people.
 * @see clause 5.2
 */
export function awardRows({ rating }: Pick<YearFrame, "rating">): AwardRow[] {
  return listAwards(rating.awards, rating.edition, rating.organisations);
}
