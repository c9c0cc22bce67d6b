import type { Rating } from "../../../rating/rating";
import type { YearData } from "../../../evaluation/year/year-data";

/** Places of one organisation year by year; a year of which nothing is known is a gap. */
interface PlacesOverYears {
  readonly years: readonly number[];
  readonly places: readonly (number | undefined)[];
}

/**
 * Places of an organisation from the first known year to this one.
 * @param data The year with the past ones that it knows.
 * @param rating Its result.
 * @param organisation Id.
 */
export function placesOverYears(
  { year, history }: Pick<YearData, "year" | "history">,
  { organisations }: Pick<Rating, "organisations">,
  organisation: string,
): PlacesOverYears {
  const now = organisations.find(({ id }) => id === organisation)?.place ?? undefined;
  const places = new Map(history.map((past) => [past.year, past.results[organisation]?.place]));
  if (now !== undefined) places.set(year, now);
  const known = [...places].flatMap(([one, place]) => (place === undefined ? [] : [one]));
  if (known.length === 0) return { years: [], places: [] };
  const [first, last] = [Math.min(...known), Math.max(...known)];
  const years = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  return { years, places: years.map((one) => places.get(one)) };
}
