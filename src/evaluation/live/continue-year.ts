import type { Rating } from "../../rating/rating";
import { joinHistory, pastResults } from "../year/past/past-results";
import type { PastYear, YearData } from "../year/year-data";

/**
 * A new year beside others of the workbook: it goes on with the table, the organisations and the choices of the nearest one.
 * @param fresh The year as the add-in would start it alone.
 * @param nearest The year before it, or else the one after it.
 * @param rating That of the nearest year, with the findings of the cells it was read from.
 * @returns The year; what was declared a year before stands beside it, and places and totals of earlier years, unless they
 * are demonstration data. What is published goes before what was calculated, and what people entered before both.
 */
export function continueYear(fresh: YearData, nearest: YearData, rating: Pick<Rating, "organisations">): YearData {
  const { criteria, organisations, illustrative, settings, editions, archive } = nearest;
  const isEarlier = nearest.year < fresh.year && !nearest.synthetic;
  const known = isEarlier ? rememberYear(nearest, rating, fresh.history) : [];
  const isNext = nearest.year === fresh.year - 1 && !nearest.synthetic;
  return {
    ...fresh,
    criteria,
    organisations,
    illustrative,
    settings,
    editions,
    previous: isNext ? nearest.returns : fresh.previous,
    ...(archive !== undefined && { archive }),
    history: joinHistory(...known, fresh.history, ...(isEarlier ? [nearest.history] : [])),
  };
}

/**
 * Calculated places and totals, unless what is published of that year contradicts them: places beside another order are
 * nobody's. A result that rests on an open error is none yet (clause 4.5): another year could not say what it rests on.
 */
function rememberYear(
  year: YearData,
  rating: Pick<Rating, "organisations">,
  published: readonly PastYear[],
): PastYear[][] {
  const own = pastResults(year, rating);
  if (own === null) return [];
  const said = published.find((past) => past.year === own.year)?.results ?? {};
  const agrees = Object.entries(said).every(([id, { place, total }]) => {
    const calculated = own.results[id];
    return (place ?? calculated?.place) === calculated?.place && (total ?? calculated?.total) === calculated?.total;
  });
  if (!agrees) return [];
  const resting = new Set(rating.organisations.flatMap(({ id, restsOn }) => (restsOn.length > 0 ? [id] : [])));
  const settled = Object.entries(own.results).filter(([id]) => !resting.has(id));
  return settled.length === 0 ? [] : [[{ ...own, results: Object.fromEntries(settled) }]];
}

/**
 * The year that a new one goes on from.
 * @param years Years of the workbook.
 * @param year The new one.
 * @returns The latest before it, else the earliest after it.
 * @example nearestYear([2023, 2026], 2025) //=> 2023
 */
export function nearestYear(years: readonly number[], year: number): number | undefined {
  const earlier = years.filter((one) => one < year);
  return earlier.length > 0 ? Math.max(...earlier) : years.filter((one) => one > year).sort((a, b) => a - b)[0];
}
