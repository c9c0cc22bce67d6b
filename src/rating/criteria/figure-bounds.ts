import type { FigureType } from "./base-field";
import type { Indicator } from "./criteria";
import type { LocalText } from "../../text/local-text";
import type { Rule } from "../rules/rules";
import { isComputed } from "./is-computed";
import { moneyUnit } from "./money-unit";

/** An indicator with its rule, or a base field, which has none. */
export interface Bounded extends Pick<Indicator, "min" | "max"> {
  readonly type: FigureType;
  readonly unit?: LocalText;
  readonly rule?: Rule;
}

/** Greatest values where the table gives none: wide enough for the union as a whole. */
const greatest = { count: 1_000_000, tenge: 20_000_000_000, percent: 1000 };

/**
 * What a figure may be: the bounds of the table, those its rule brings, and what goes without saying. A mark lies between
 * 0 and the greatest one; counts, sums of money, typed percentages and base fields are never below 0 unless the table says so.
 * A decimal figure may be a change or a balance: of it nothing goes without saying.
 * @param field Its type, unit, rule and the bounds the table gives.
 * @returns Inclusive bounds, absent where nothing bounds it; of dates those of the table.
 * @see clause 2.1
 * @example figureBounds({ type: "integer", rule: { kind: "per_unit", points: 1 } }) //=> { min: 0, max: 1000000 }
 */
export function figureBounds(field: Bounded): Pick<Indicator, "min" | "max"> {
  const min = field.min ?? leastOf(field) ?? field.min;
  const max = field.max ?? greatestOf(field) ?? field.max;
  return { ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
}

function leastOf(field: Bounded): number | undefined {
  const { type, unit, rule } = field;
  if (rule !== undefined && isMarkItself(rule)) return 0;
  if (!isTyped(field) || reachesBelowZero(rule)) return undefined;
  const isCount = type === "integer" || (type === "decimal" && (rule === undefined || isPercent(unit)));
  return isCount || moneyUnit(field) !== null ? 0 : undefined;
}

function greatestOf(field: Bounded): number | undefined {
  const { type, rule, unit } = field;
  if (rule !== undefined && isMarkItself(rule)) return rule.cap;
  if (!isTyped(field)) return undefined;
  const money = moneyUnit(field);
  if (money !== null) return greatest.tenge / money.tenge;
  // A plan or a growth may be more than 100; «4 500 %» is a slip.
  if (type === "decimal" && rule !== undefined && isPercent(unit) && !reachesBeyond(rule)) return greatest.percent;
  return type === "integer" || (type === "decimal" && rule === undefined) ? greatest.count : undefined;
}

/** A figure that the rule takes as the mark. */
function isMarkItself(rule: Rule): rule is Extract<Rule, { readonly kind: "mark" }> {
  return rule.kind === "mark" && !rule.marks;
}

function isTyped({ type, rule }: Bounded): boolean {
  return rule === undefined || !isComputed({ type, rule });
}

/** A scale with a line below 0 says that the figure may be there. */
function reachesBelowZero(rule: Rule | undefined): boolean {
  return rule?.kind === "value_bands" && rule.bands.some(({ ge, lt }) => (ge ?? 0) < 0 || (lt ?? 0) < 0);
}

/** A scale with a line above it says so too. */
function reachesBeyond(rule: Rule): boolean {
  return rule.kind === "value_bands" && rule.bands.some(({ ge, lt }) => Math.max(ge ?? 0, lt ?? 0) > greatest.percent);
}

function isPercent(unit: LocalText | undefined): boolean {
  return /%|процент|пайыз/i.test([unit?.ru, unit?.kk].join(" "));
}
