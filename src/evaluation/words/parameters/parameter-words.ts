import type { FigureType } from "../../../rating/criteria/base-field";
import type { Indicator } from "../../../rating/criteria/criteria";
import type { RuleKind } from "../../../rating/rules/rules";

/** Words of the columns of the criteria sheet by which points are calculated, in one language. */
export interface ParameterWords {
  /** By column, in the order of the machine row. */
  readonly captions: Readonly<Record<string, string>>;
  /** «ұпай беру тәртібі / порядок начисления баллов»; no comma, since they stand in a list of choices. */
  readonly kinds: Readonly<Record<RuleKind, string>>;
  /** «мәннің түрі / вид значения». */
  readonly types: Readonly<Record<FigureType, string>>;
  /** Of units that are not whole, and of levels. */
  readonly rounds: Readonly<Record<"none" | "down" | "all" | "highest", string>>;
  readonly directions: Readonly<Record<NonNullable<Indicator["direction"]>, string>>;
  readonly years: { readonly reporting: string; readonly next: string };
}
