import type { Rating } from "../../../rating/rating";
import type { PastYear, YearData } from "../year-data";

/**
 * Places and totals of a year as another year remembers them.
 * @param data The year; demonstration data are nobody's results.
 * @param rating Its rating.
 * @returns All organisations that have a total; `null` where none has.
 */
export function pastResults(
  data: Pick<YearData, "year" | "synthetic">,
  rating: Pick<Rating, "organisations">,
): PastYear | null {
  if (data.synthetic) return null;
  const results = rating.organisations.flatMap(({ id, place, total }) =>
    total === null || place === null ? [] : [[id, { place, total }] as const],
  );
  return results.length === 0 ? null : { year: data.year, results: Object.fromEntries(results) };
}

/**
 * What is known of past years, from several sources.
 * @param sources The later one says more of the same organisation in the same year.
 * @returns Newest first, each year once.
 */
export function joinHistory(...sources: readonly (readonly PastYear[])[]): PastYear[] {
  const years = new Map<number, PastYear["results"]>();
  for (const { year, results } of sources.flat()) {
    const known = years.get(year) ?? {};
    const joined = Object.entries(results).map(([id, result]) => [id, { ...known[id], ...result }] as const);
    years.set(year, { ...known, ...Object.fromEntries(joined) });
  }
  return [...years].map(([year, results]) => ({ year, results })).sort((a, b) => b.year - a.year);
}
