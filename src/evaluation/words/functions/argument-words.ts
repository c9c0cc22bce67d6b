import type { Language } from "../../../text/language";

/** What can be wrong with an argument in a way only the evaluation knows; `{name}` stands for a value. */
export type ArgumentProblem =
  | "notCode"
  | "duplicateCode"
  | "missingCode"
  | "rule"
  | "edition"
  | "prizeBasis"
  | "block"
  | "duplicateId"
  | "language";

/** Messages behind cell errors in one language. */
export interface ArgumentWords {
  readonly language: Language;
  readonly problems: Readonly<Record<ArgumentProblem, string>>;
}
