import { endsOf } from "../rules/rules";
import type { Criteria, Indicator } from "./criteria";

/**
 * Whether some value of an indicator could cost points, so that silence would pay and a blank is an error.
 * A date could always: what depends on a day is never better undeclared.
 * @param indicator One whose rule has passed `checkIndicator`; a figure without a lower bound counts from 0.
 * @param baseFields Their bounds limit a percentage.
 * @returns `true` where points after weight can be below 0, whatever the kind of the rule.
 * @see clause 4.5
 * @example couldCost({ type: "yes-no", rule: { kind: "yes_no", yes: 0, no: -50 } }, []) //=> true
 */
export function couldCost(
  { type, rule, weight = 1, min, max }: Pick<Indicator, "type" | "rule" | "weight" | "min" | "max">,
  baseFields: Criteria["base_fields"],
): boolean {
  const [lowest, highest] = [typeof min === "number" ? min : null, typeof max === "number" ? max : null];
  return type === "date" || endsOf(rule, { lowest, highest }, baseFields).some((points) => points * weight < 0);
}
