import type { Finding } from "../../../rating/finding";
import { withOpenErrors } from "../../../rating/open-errors";
import { checkOneByOne } from "../../../rating/returns/check-returns";
import type { Rating } from "../../../rating/rating";
import type { Turns } from "../../../sheets/plan/turns";
import { unreadFigures } from "../../followup/ways/unread-figures";
import { mergeFindings } from "./merge-findings";
import { knownReturns, rateYear } from "../../year/rate-year";
import { toRatingInput, type YearData } from "../../year/year-data";

/**
 * The rating of a year with what was found while its cells were read: what rests on an open error says so.
 * @param data The year.
 * @param read Findings of the cells that hold it.
 * @param today ISO date, for the checks that need it.
 */
export function rateRead(data: YearData, read: readonly Finding[], today: string): Rating {
  const rated = rateYear(data, today);
  return withOpenErrors(
    { ...rated, findings: mergeFindings([...read, ...unreadFigures(data)], rated.findings) },
    data.criteria,
  );
}

/**
 * The same in parts: the returns are looked at one after another before the year is rated.
 * @param data The year.
 * @param read Findings of the cells that hold it.
 * @param today ISO date, for the checks that need it.
 */
export function* rateReadInTurns(data: YearData, read: readonly Finding[], today: string): Turns<Rating> {
  yield* checkOneByOne(toRatingInput(data, today), knownReturns);
  return rateRead(data, read, today);
}
