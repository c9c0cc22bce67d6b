import type { Facts } from "../facts/facts";

/** Who recorded something, when and why; nobody has checked the name. */
export interface Signed {
  /** Local time, `20.02.2026 14:32`. */
  readonly at: string;
  /** The name the user gave. */
  readonly who: string;
  readonly reason: string;
}

/** What was decided (шешім / решение). */
export type Outcome =
  /** Those decided for, by id: of a tie, or to be encouraged; nobody is a decision too. */
  | { readonly kind: "chosen"; readonly ids: readonly string[] }
  /** Points added or, below 0, taken away by decision; shown apart from the computed ones. */
  | { readonly kind: "points"; readonly id: string; readonly points: number }
  /** Prize money in tenge; no document names an amount, so none is ever proposed. */
  | { readonly kind: "money"; readonly id: string; readonly tenge: number };

/** A decision with the facts it was made on. */
export interface DecisionRecord extends Signed {
  readonly type: "decision";
  /** Known by it within a year: `1`, `2`… */
  readonly number: number;
  /** What it answers, such as `encouragement` or `points:KZO`; the latest record of a question counts. */
  readonly question: string;
  readonly outcome: Outcome;
  readonly facts: Facts;
}

/** Takes a decision back; both stay readable. */
export interface WithdrawalRecord extends Signed {
  readonly type: "withdrawal";
  readonly number: number;
  /** Number of the decision. */
  readonly withdraws: number;
}

export type ProtocolRecord = DecisionRecord | WithdrawalRecord;

/**
 * The number of the next record.
 * @param records Those there are.
 * @example nextNumber([]) //=> 1
 */
export function nextNumber(records: readonly ProtocolRecord[]): number {
  return Math.max(0, ...records.map(({ number }) => number)) + 1;
}
