import type { Language } from "../../../text/language";

/** What can be wrong with an argument of any function; `{name}` stands for a value. */
export type CellProblem = "empty" | "rows" | "columns" | "notNumber" | "notDate" | "whole" | "single";

/** Messages behind cell errors in one language. */
export interface ArgumentWords {
  readonly language: Language;
  /** `{function}`, `{argument}`, `{problem}`. */
  readonly error: string;
  readonly problems: Readonly<Record<CellProblem, string>>;
}
