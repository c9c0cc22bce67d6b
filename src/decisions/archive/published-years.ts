import type { ActFacts } from "../act/act-facts";
import { publishedActs } from "../words/archive/published-acts";
import type { ArchivedYear } from "./archived-year";

/** The results of 2024 and 2025, as far as the resolutions publish them. */
export const publishedYears: readonly ArchivedYear[] = Object.values(publishedActs).map(archivedAct);

/**
 * What a resolution alone tells of a year: prize places with totals, the encouraged without points.
 * @param facts Of the resolution.
 */
function archivedAct({ year, details, places, encouraged }: ActFacts): ArchivedYear {
  const { body, protocol, item, date } = details;
  return {
    year,
    source: "published",
    paper: { body, protocol, item, date },
    results: [
      ...places.map(({ id, name, place, total }) => ({ id, name, place, total, prize: place })),
      ...encouraged.map(({ id, name }) => ({ id, name, encouraged: true })),
    ],
  };
}
