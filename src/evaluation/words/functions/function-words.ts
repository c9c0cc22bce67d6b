import type { FunctionTexts } from "../../../kernel/functions/function-spec";
import type { Language } from "../../../text/language";

/** Names of the custom functions; never localised, so that a formula reads the same everywhere. */
export type FunctionName =
  "POINTS" | "BLOCKSCORES" | "PLACES" | "STANDINGS" | "AWARDS" | "EXPLAIN" | "RULES" | "OPENERRORS";

/** Texts of the function wizard in one language. */
export interface FunctionWords extends FunctionTexts<FunctionName> {
  readonly language: Language;
}
