import type { Standing } from "../../../decisions/records/standing-decisions";
import type { RatedOrganisation, Rating } from "../../../rating/rating";
import { confirmedFigures, type ConfirmedFigures } from "../../followup/evidence/confirmed-figures";
import { acceptanceOf } from "../../followup/ways/said-acceptance";
import { decidedResults } from "./decided-results";
import { gapToPrize } from "./gap-to-prize";
import { procedureDay } from "./procedure-day";
import { procedureDate, type ProcedureDate } from "../procedure-date";
import { unsettledResults, type OpenQuestion } from "./unsettled-results";
import type { YearData } from "../year-data";

/** One organisation as the Executive Committee sees it; what is not known is absent, never 0. */
export interface CommitteeRow {
  readonly id: string;
  /** In a decided tie as it was decided. */
  readonly place: number | null;
  /** With points by decision. */
  readonly total: number | null;
  readonly byDecision?: number;
  /** Points by block, by the block's number as text. */
  readonly scores: RatedOrganisation["blockScores"];
  readonly lastPlace?: number;
  readonly lastTotal?: number;
  /** Its prize place. */
  readonly prize?: number;
  /** Sum of its places by criterion, where the prize goes by it. */
  readonly placesSum?: number;
  /** Proposed or, where that is decided, chosen. */
  readonly isEncouraged: boolean;
  /** Points to the last prize place where it is near. */
  readonly toPrize?: number;
  /** Its points rest on open errors. */
  readonly isUncertain: boolean;
}

/** What lies before the Executive Committee (Атқару комитеті / Исполнительный комитет). */
export interface CommitteePage {
  /** By place, those without one last. */
  readonly rows: readonly CommitteeRow[];
  /** Questions of the awards that nobody has decided. */
  readonly questions: readonly OpenQuestion[];
  /** Whether the procedure is past 1 April; absent where the day is not known. */
  readonly procedure?: ProcedureDate;
  /** What was decided, by question. */
  readonly standings: ReadonlyMap<string, Standing>;
  readonly isEncouragementDecided: boolean;
  /** How far documents confirm what the points rest on. */
  readonly confirmation: ConfirmedFigures;
  /** Which returns are accepted, by id of their organisation. */
  readonly acceptance: ReturnType<typeof acceptanceOf>;
}

/**
 * Everything the Executive Committee needs of a year's results on one page.
 * @param data The year.
 * @param rating Its result, with the findings of the cells it was read from.
 * @returns Results as decided, beside last year's.
 * @see clauses 2.1, 4.4, 5.1, 5.2
 */
export function committeePage(data: YearData, rating: Rating): CommitteePage {
  const { organisations, ranked, places, awards, encouraged, isEncouragementDecided, standings } = decidedResults(
    data,
    rating,
  );
  const { questions, resting } = unsettledResults(data, rating);
  const last = data.history.find(({ year }) => year === data.year - 1)?.results ?? {};
  const prizes = new Map(awards.prizes.map((one) => [one.id, one]));
  const totals = new Map(organisations.map(({ id, total }) => [id, total]));
  // Places by criterion, not points, would have to change where prizes go by them.
  const byTotal = awards.prizes.filter(({ placesSum }) => placesSum === undefined);
  const leastPrize = byTotal.reduce<number | null>((least, { id }) => {
    const total = totals.get(id) ?? null;
    return least === null || total === null ? (least ?? total) : Math.min(least, total);
  }, null);
  const rows = ranked.map((one): CommitteeRow => {
    const { id, total, byDecision, blockScores } = one;
    const place = places.get(id) ?? null;
    const [{ place: prize, placesSum } = {}, before] = [prizes.get(id), last[id]];
    const toPrize = prize === undefined ? gapToPrize(total, leastPrize) : undefined;
    return {
      ...{ id, place, total, scores: blockScores, isEncouraged: encouraged.includes(id) },
      ...(byDecision !== undefined && { byDecision }),
      ...(before?.place !== undefined && { lastPlace: before.place }),
      ...(before?.total !== undefined && { lastTotal: before.total }),
      ...(prize !== undefined && { prize }),
      ...(placesSum !== undefined && { placesSum }),
      ...(toPrize !== undefined && { toPrize }),
      isUncertain: resting.has(id),
    };
  });
  const judged = procedureDay(data.log, rating.today);
  return {
    ...{ rows, questions, standings, isEncouragementDecided },
    confirmation: confirmedFigures(data),
    acceptance: acceptanceOf(data),
    ...(judged !== undefined && { procedure: procedureDate(data.year, judged.day) }),
  };
}
