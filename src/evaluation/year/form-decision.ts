/** A decision that a form asks about (шешім / решение). */
export interface FormDecision {
  /** A few letters and digits by which the answer is read back. */
  readonly id: string;
  /** Body, protocol and item in words. */
  readonly reference: string;
  readonly text: string;
  /** ISO date. */
  readonly due: string;
}

/** What an organisation says of a decision. */
export interface DecisionAnswer {
  readonly id: string;
  /** ISO date on which it was carried out; absent where it names none. */
  readonly done?: string;
  readonly said: string;
}
