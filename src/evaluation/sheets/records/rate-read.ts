import type { Finding } from "../../../rating/finding";
import { withOpenErrors } from "../../../rating/open-errors";
import { checkOneByOne } from "../../../rating/returns/check-returns";
import { KnownFindings } from "../../../rating/returns/known-findings";
import { rate } from "../../../rating/rate";
import type { Rating } from "../../../rating/rating";
import type { Turns } from "../../../sheets/plan/turns";
import { earlierKept } from "../../followup/ways/earlier-kept";
import { mergeFindings } from "./merge-findings";
import { toRatingInput, type YearData } from "../../year/year-data";

/** Returns that were read are not changed but read anew. */
const known = new KnownFindings();

/**
 * The rating of a year with what was found while its cells were read: what rests on an open error says so.
 * @param data The year.
 * @param read Findings of the cells that hold it.
 * @param today ISO date, for the checks that need it.
 */
export function rateRead(data: YearData, read: readonly Finding[], today: string): Rating {
  const rated = rate(toRatingInput(data, today), known);
  return withOpenErrors(
    { ...rated, findings: mergeFindings([...read, ...earlierKept(data)], rated.findings) },
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
  yield* checkOneByOne(toRatingInput(data, today), known);
  return rateRead(data, read, today);
}
