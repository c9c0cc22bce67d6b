import { rate } from "../../rating/rate";
import type { Rating } from "../../rating/rating";
import { KnownFindings } from "../../rating/returns/known-findings";
import { toRatingInput, type YearData } from "./year-data";

/** What was found in returns that are not changed but read anew. */
export const knownReturns = new KnownFindings();

const rated = new WeakMap<YearData, { readonly today: string; readonly rating: Rating }>();

/**
 * The rating of a year, calculated once: the reading, its sheets and the pane ask for the same.
 * @param data The year; a reading that found nothing else is the same object.
 * @param today ISO date, for checks of dates.
 */
export function rateYear(data: YearData, today: string): Rating {
  const known = rated.get(data);
  if (known?.today === today) return known.rating;
  const rating = rate(toRatingInput(data, today), knownReturns);
  rated.set(data, { today, rating });
  return rating;
}
