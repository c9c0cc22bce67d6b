import type { Language } from "../language";

/** Names of the custom functions; never localised, so that a formula reads the same everywhere. */
export type FunctionName = "POINTS" | "BLOCKSCORES" | "PLACES" | "STANDINGS" | "AWARDS" | "EXPLAIN";

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

/** Texts of the function wizard and of cell errors in one language. */
export interface FunctionWords {
  readonly language: Language;
  readonly descriptions: Readonly<Record<FunctionName, string>>;
  /** By parameter, in the order of the formula. */
  readonly parameters: Readonly<Record<FunctionName, Readonly<Record<string, string>>>>;
  /** `{function}`, `{argument}`, `{problem}`. */
  readonly error: string;
  readonly problems: Readonly<Record<ArgumentProblem, string>>;
}
