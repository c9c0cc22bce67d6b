import { fieldsOf } from "../rules/rules";
import type { Indicator } from "./criteria";

/**
 * Whether an indicator is computed from base fields and never typed.
 * @example isComputed({ type: "percent", rule: { kind: "value_bands", bands: [] } }) //=> true
 */
export function isComputed({ type, rule }: Pick<Indicator, "type" | "rule">): boolean {
  return type === "percent" || fieldsOf(rule).length > 0;
}
