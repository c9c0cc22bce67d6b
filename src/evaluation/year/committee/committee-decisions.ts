import { decisionCodes } from "../../../rating/awards/decision-codes";
import { isDecidedBy, type AwardDecision } from "../../../rating/awards/award-decision";
import { decisionMark, decisionsOfMarks, readDecisionMark } from "../../../rating/awards/decision-mark";
import type { Finding } from "../../../rating/finding";
import type { Rating, Undecided } from "../../../rating/rating";
import type { LogRecord } from "../../../kernel/log-record";

/** What the Executive Committee decided on a tie, with its record. */
export interface CommitteeDecision {
  /** Organisations it decided for; empty where for none. */
  readonly chosen: readonly string[];
  readonly record: LogRecord;
}

type Rated = Pick<Rating, "organisations" | "awards">;

/**
 * The decisions of the log that stand: the rating follows those whose facts are still the same.
 * @param log Records, oldest first.
 */
export function standingDecisions(log: readonly LogRecord[] = []): AwardDecision[] {
  return decisionsOfMarks(log.flatMap(({ mark }) => mark ?? []));
}

/**
 * The mark by which the log knows what was decided: it holds for these organisations with these totals alone.
 * @param question What was left to people, or decided already.
 * @param rating In which it was.
 * @param chosen Ids of the organisations decided for; `null` takes the decision back.
 */
export function markOfDecision(question: Undecided, rating: Rated, chosen: readonly string[] | null): string {
  const { reason, place, ids } = question;
  return decisionMark({ reason, place, ids, totals: totalsOf(question, rating), chosen });
}

/**
 * The decision on a question of the awards, as the log has it last.
 * @param question One of the rating's questions, open or decided.
 * @param rating The rating; other points or organisations are another question.
 * @param log Records, oldest first.
 */
export function committeeDecision(
  question: Undecided,
  rating: Rated,
  log: readonly LogRecord[] = [],
): CommitteeDecision | undefined {
  const totals = totalsOf(question, rating);
  for (const record of [...log].reverse()) {
    const decision = readDecisionMark(record.mark ?? "");
    if (decision === null || !isDecidedBy(decision, question, totals)) continue;
    return decision.chosen === null ? undefined : { chosen: decision.chosen, record };
  }
  return undefined;
}

/** The decision on the question that a finding tells, where there is one. */
export function decisionOnFinding(
  { code, params }: Finding,
  rating: Rated,
  log: readonly LogRecord[] | undefined,
): CommitteeDecision | undefined {
  const question = [...rating.awards.undecided, ...(rating.awards.decided ?? [])].find(
    ({ reason, place }) => decisionCodes[reason] === code && (params["place"] ?? null) === place,
  );
  return question && committeeDecision(question, rating, log);
}

function totalsOf({ ids }: Undecided, { organisations }: Rated): readonly (number | null)[] {
  return ids.map((id) => organisations.find((one) => one.id === id)?.total ?? null);
}
