import type { UndecidedReason } from "../../../rating/rating";

/** Words for writing down what the Executive Committee decided; they load with the step. */
export interface AwardsWords {
  readonly question: Readonly<Record<UndecidedReason, string>>;
  readonly both: string;
  readonly all: string;
  readonly none: string;
  readonly grounds: string;
  readonly groundsHint: string;
  readonly choose: string;
  readonly record: string;
  readonly settled: string;
  readonly decided: (names: string) => string;
  readonly groundsOf: (reason: string) => string;
  readonly change: string;
  readonly withdraw: string;
  readonly withdrawGrounds: string;
  readonly lapsed: string;
  readonly tied: string;
  readonly byDecision: string;
  readonly stored: string;
}
