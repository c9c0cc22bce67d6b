import type { TwoNames } from "../facts/two-names";

/** A clause of the Regulation in a new wording, without its number. */
export interface ClauseAmendment {
  readonly clause: string;
  readonly text: TwoNames;
}

/** What a resolution changes in the Regulation. */
export interface ActAmendments {
  readonly clauses: readonly ClauseAmendment[];
  /** Appendix 1 is approved in a new version by the same paper. */
  readonly newAppendix: boolean;
}
