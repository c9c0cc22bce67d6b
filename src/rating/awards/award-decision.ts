import type { Undecided } from "../rating";

/** What the Executive Committee answered to an open question of the awards. */
export interface AwardDecision extends Undecided {
  /** Totals in the order of `ids`: with others it is another question. */
  readonly totals: readonly (number | null)[];
  /** Ids decided for, all of `ids`; empty where for none. */
  readonly chosen: readonly string[];
}

/** Cells hold fewer digits than the rating: totals that differ less than this are the same. */
const ninthDecimal = 1e-8;

/**
 * The decision on an open question.
 * @param question What is left to people.
 * @param tied Organisations of the question, in its order.
 * @param decisions Oldest first; the last on the same facts counts.
 */
export function decisionOn(
  question: Undecided,
  tied: readonly { readonly total: number | null }[],
  decisions: readonly AwardDecision[],
): AwardDecision | undefined {
  const totals = tied.map(({ total }) => total);
  return [...decisions].reverse().find((one) => isDecidedBy(one, question, totals));
}

/**
 * Whether a decision was taken on exactly this question.
 * @param decision What was decided, and on what.
 * @param question What is left to people now.
 * @param totals Present totals in the order of the question's `ids`.
 */
export function isDecidedBy(
  decision: Omit<AwardDecision, "chosen">,
  { reason, place, ids }: Undecided,
  totals: readonly (number | null)[],
): boolean {
  return (
    decision.reason === reason &&
    decision.place === place &&
    decision.ids.length === ids.length &&
    ids.every((id, at) => decision.ids[at] === id) &&
    totals.every((total, at) => isSame(total, decision.totals[at] ?? null))
  );
}

function isSame(a: number | null, b: number | null): boolean {
  return a === null || b === null ? a === b : Math.abs(a - b) < ninthDecimal;
}
