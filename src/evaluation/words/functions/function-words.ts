import type { Language } from "../../../text/language";

/** Names of the custom functions; never localised, so that a formula reads the same everywhere. */
export type FunctionName = "POINTS" | "BLOCKSCORES" | "PLACES" | "STANDINGS" | "AWARDS" | "EXPLAIN";

/** Texts of the function wizard in one language; they go into the metadata files, not into the runtime. */
export interface FunctionWords {
  readonly language: Language;
  readonly descriptions: Readonly<Record<FunctionName, string>>;
  /** By parameter, in the order of the formula. */
  readonly parameters: Readonly<Record<FunctionName, Readonly<Record<string, string>>>>;
}
