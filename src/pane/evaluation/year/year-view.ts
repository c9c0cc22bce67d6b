import { findingOfDecision } from "../../../rating/awards/decision-codes";
import type { Indicator } from "../../../rating/criteria/criteria";
import type { Return } from "../../../rating/returns/return";
import type { Organisation } from "../../../rating/organisations/organisation";
import { errorsUnderResults, withOpenErrors } from "../../../rating/open-errors";
import type { Finding } from "../../../rating/finding";
import type { Rating, Undecided } from "../../../rating/rating";
import { unreadFigures } from "../../../evaluation/followup/ways/unread-figures";
import { acceptedWarnings } from "../../../evaluation/year/accepted-warnings";
import { committeeDecision, type CommitteeDecision } from "../../../evaluation/year/committee/committee-decisions";
import { lapsedDecisions, type LapsedDecision } from "../../../evaluation/year/committee/lapsed-decisions";
import { rateYear } from "../../../evaluation/year/rate-year";
import type { YearData } from "../../../evaluation/year/year-data";
import type { Snapshot } from "../../../evaluation/year/ports";
import { measureCompleteness, type Completeness } from "./completeness";
import { countLevel, mergeFindings, type FindingEntry } from "../check/finding-list";

/** A question left to the Committee and the finding that says it in words. */
export interface OpenDecision {
  readonly undecided: Undecided;
  readonly finding: Finding;
  /** What the Committee has decided, as the log says. */
  readonly decided?: CommitteeDecision;
}

/** Everything the steps show of one reading of the workbook. */
export interface YearView {
  readonly snapshot: Snapshot;
  readonly data: YearData;
  /** Nobody has declared a figure yet: that returns and encouragements are missing is no news. */
  readonly isBlank: boolean;
  readonly rating: Rating;
  readonly findings: readonly FindingEntry[];
  readonly errors: number;
  /** Open ones. */
  readonly warnings: number;
  readonly notes: number;
  /** The open errors each result rests on, by organisation; empty where there are none. */
  readonly underResults: ReadonlyMap<string, readonly Finding[]>;
  /** What people must decide before the awards stand, in the order of the awards. */
  readonly decisions: readonly OpenDecision[];
  /** What the Committee has decided already. */
  readonly settled: readonly OpenDecision[];
  /** What it decided on facts that are no longer so. */
  readonly lapsed: readonly LapsedDecision[];
  readonly completeness: Completeness;
  readonly organisation: ReadonlyMap<string, Organisation>;
  readonly indicator: ReadonlyMap<string, Indicator>;
  /** At least one organisation has a place. */
  readonly rated: boolean;
}

/** What goes without saying while nobody has declared a figure. */
const noNews: ReadonlySet<string> = new Set(["return.missing", "awards.encouragement-empty"]);

/**
 * The rating of a reading: the state of the summary and the steps both need it.
 * @param snapshot One reading of the workbook.
 * @param today ISO date, for checks of dates.
 */
export function rateSnapshot({ data }: Pick<Snapshot, "data">, today: string): Rating {
  return rateYear(data, today);
}

/**
 * Rates a reading and gathers what the steps show.
 * @param snapshot One reading of the workbook.
 * @param today ISO date, for checks of dates.
 * @returns The view; it depends on nothing else.
 */
export function viewYear(snapshot: Snapshot, today: string): YearView {
  const { data } = snapshot;
  const ofFigures = rateYear(data, today);
  const isBlank = !Object.values(data.returns).some(hasFigure);
  const read = [...snapshot.findings, ...unreadFigures(data)];
  const merged = mergeFindings(acceptedWarnings(data.log), read, ofFigures.findings);
  const listed = isBlank ? merged.filter(({ finding }) => !noNews.has(finding.code)) : merged;
  const found = listed.map(({ finding }) => finding);
  const { organisations, awards } = withOpenErrors({ ...ofFigures, findings: found }, data.criteria);
  const rating = { ...ofFigures, organisations, awards, findings: found };
  const asked = isBlank ? [] : [...rating.awards.undecided, ...(rating.awards.decided ?? [])];
  const questions = asked.map((undecided): OpenDecision => {
    const decided = committeeDecision(undecided, rating, data.log);
    return { undecided, finding: findingOfDecision(undecided, rating.findings), ...(decided && { decided }) };
  });
  const findings = listed.map((entry) => {
    const decided = questions.find(({ finding }) => finding === entry.finding)?.decided;
    return decided ? { ...entry, accepted: decided.record } : entry;
  });
  return {
    snapshot,
    data,
    isBlank,
    rating,
    findings,
    errors: countLevel(findings, "error"),
    warnings: countLevel(findings, "warning"),
    notes: countLevel(findings, "note"),
    underResults: errorsUnderResults(rating),
    decisions: questions.filter(({ decided }) => decided === undefined),
    settled: questions.filter(({ decided }) => decided !== undefined),
    lapsed: lapsedDecisions(rating, data.log),
    completeness: measureCompleteness(data.criteria, data.organisations, data.returns, found),
    organisation: new Map(data.organisations.map((organisation) => [organisation.id, organisation])),
    indicator: new Map(data.criteria.indicators.map((indicator) => [indicator.code, indicator])),
    rated: rating.organisations.some(({ place }) => place !== null),
  };
}

function hasFigure({ base = {}, figures = {} }: Return): boolean {
  return [...Object.values(base), ...Object.values(figures)].some((figure) => figure !== null);
}
