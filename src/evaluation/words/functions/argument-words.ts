import type { Language } from "../../../text/language";

/** What can be wrong with an argument; `{name}` stands for a value. */
export type ArgumentProblem =
  | "empty"
  | "rows"
  | "columns"
  | "notNumber"
  | "whole"
  | "notCode"
  | "duplicateCode"
  | "missingCode"
  | "rule"
  | "edition"
  | "block"
  | "duplicateId"
  | "language"
  | "single";

/** Messages behind cell errors in one language. */
export interface ArgumentWords {
  readonly language: Language;
  /** `{function}`, `{argument}`, `{problem}`. */
  readonly error: string;
  readonly problems: Readonly<Record<ArgumentProblem, string>>;
}
