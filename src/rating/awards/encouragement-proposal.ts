import type { Finding } from "../finding";
import type { Decided, Encouragement, Undecided } from "../rating";

/** Whom one edition of clause 5.2 proposes to encourage, and what it leaves to people. */
export interface EncouragementProposal {
  readonly encouraged: readonly Encouragement[];
  readonly undecided: readonly Undecided[];
  readonly decided?: readonly Decided[];
  readonly findings: readonly Finding[];
}
