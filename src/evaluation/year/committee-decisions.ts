import { decisionCodes } from "../../rating/awards/decision-codes";
import type { Finding } from "../../rating/finding";
import type { Rating, Undecided } from "../../rating/rating";
import type { LogRecord } from "../../kernel/log-record";

const mark = "decision:";

/** What the Executive Committee decided on a tie, with its record. */
export interface CommitteeDecision {
  /** Organisations it decided for; empty where for none. */
  readonly chosen: readonly string[];
  readonly record: LogRecord;
}

type Rated = Pick<Rating, "organisations" | "awards">;

/**
 * The mark by which the log knows what was decided: it holds for these organisations with these points alone.
 * @param undecided What was left to people.
 * @param rating In which it was.
 * @param chosen Ids of the organisations decided for.
 */
export function decisionMark(undecided: Undecided, rating: Rated, chosen: readonly string[]): string {
  return mark + JSON.stringify([...subjectOf(undecided, rating), chosen]);
}

/**
 * The decision on an open question of the awards, as the log has it last.
 * @param undecided One of the rating's open questions.
 * @param rating The rating; other points or organisations are another question.
 * @param log Records, oldest first.
 */
export function committeeDecision(
  undecided: Undecided,
  rating: Rated,
  log: readonly LogRecord[] = [],
): CommitteeDecision | undefined {
  const subject = JSON.stringify(subjectOf(undecided, rating));
  for (const record of [...log].reverse()) {
    const parts = record.action === "decisionMade" ? partsOf(record) : null;
    if (parts === null || JSON.stringify(parts.slice(0, -1)) !== subject) continue;
    const chosen: unknown = parts.at(-1);
    if (Array.isArray(chosen) && chosen.every((id) => undecided.ids.includes(String(id)))) {
      return { chosen: chosen.map(String), record };
    }
  }
  return undefined;
}

/** The decision on the question that a finding tells, where there is one. */
export function decisionOnFinding(
  { code, params }: Finding,
  rating: Rated,
  log: readonly LogRecord[] | undefined,
): CommitteeDecision | undefined {
  const undecided = rating.awards.undecided.find(
    ({ reason, place }) => decisionCodes[reason] === code && (params["place"] ?? null) === place,
  );
  return undecided && committeeDecision(undecided, rating, log);
}

function subjectOf({ reason, place, ids }: Undecided, { organisations }: Rated): readonly unknown[] {
  return [reason, place, ids, ids.map((id) => organisations.find((one) => one.id === id)?.total ?? null)];
}

function partsOf(record: LogRecord): readonly unknown[] | null {
  if (record.mark?.startsWith(mark) !== true) return null;
  try {
    const parts: unknown = JSON.parse(record.mark.slice(mark.length));
    return Array.isArray(parts) ? parts : null;
  } catch {
    // The cell was overwritten by hand: the record stays readable for people and decides nothing.
    return null;
  }
}
