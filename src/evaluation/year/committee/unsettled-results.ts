import { decisionCodes } from "../../../rating/awards/decision-codes";
import type { Finding } from "../../../rating/finding";
import { errorsUnderResults, isBesideResults } from "../../../rating/open-errors";
import type { Rating, Undecided } from "../../../rating/rating";
import { committeeDecision } from "./committee-decisions";
import type { YearData } from "../year-data";
import { decidedResults } from "./decided-results";

/** A question left to people, and the finding that says it in words. */
export interface OpenQuestion {
  readonly undecided: Undecided;
  readonly finding: Finding;
}

/** What of a year's results is not settled: papers of it are drafts that say so. */
export interface UnsettledResults {
  /** Questions of the awards that nobody has decided. */
  readonly questions: readonly OpenQuestion[];
  /** Open errors under a place, and of the year as a whole, such as a sheet that is gone. */
  readonly errors: readonly Finding[];
  /** Organisations whose place rests on an open error. */
  readonly resting: ReadonlySet<string>;
}

/**
 * What of a year's results is not settled.
 * @param data The year.
 * @param rating Its result, with the findings of the cells it was read from.
 * @returns Empty lists where the results stand.
 * @see clauses 4.4, 4.5, 5.2
 */
export function unsettledResults(data: YearData, rating: Rating): UnsettledResults {
  const decided = decidedResults(data, rating);
  const questions = decided.awards.undecided.flatMap((undecided): OpenQuestion[] => {
    const isOfEncouragement = undecided.reason === "encouragement-tie" || undecided.reason === "no-encouragement";
    if (isOfEncouragement && decided.isEncouragementDecided) return [];
    if (committeeDecision(undecided, decided, data.log) !== undefined) return [];
    const code = decisionCodes[undecided.reason];
    return decided.awardFindings
      .filter((one) => one.code === code && (one.params["place"] ?? null) === undecided.place)
      .slice(0, 1)
      .map((finding) => ({ undecided, finding }));
  });
  const placed = new Set(rating.organisations.flatMap(({ id, place }) => (place === null ? [] : [id])));
  const under = [...errorsUnderResults(rating)].filter(([id]) => placed.has(id));
  const known = new Set(data.organisations.map(({ id }) => id));
  const counted = new Set(under.flatMap(([, errors]) => errors));
  const errors = rating.findings.filter(
    (one) =>
      counted.has(one) ||
      (one.level === "error" &&
        !isBesideResults(one) &&
        !one.code.startsWith("awards.") &&
        !(one.organisation !== undefined && known.has(one.organisation))),
  );
  return { questions, errors, resting: new Set(under.map(([id]) => id)) };
}

/** Whether nothing is left to settle. */
export function isSettled({ questions, errors }: UnsettledResults): boolean {
  return questions.length === 0 && errors.length === 0;
}

/** All that is to be settled as findings: questions first. */
export function unsettledFindings({ questions, errors }: UnsettledResults): readonly Finding[] {
  return [...questions.map(({ finding }) => finding), ...errors];
}
