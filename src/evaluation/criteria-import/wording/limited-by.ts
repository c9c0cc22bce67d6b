import type { Limits } from "./limits";
import type { RuleReading } from "./reading";

/**
 * A reading within the limits beside it, «1 көрмеге 1 балл, ең көбі 10 балл», where it turned out to be for each of something.
 * @param reading As its words alone give it.
 * @param limits As read beside them.
 */
export function limitedBy(reading: RuleReading, { cap, most }: Limits): RuleReading {
  const { rule } = reading;
  if (rule.kind !== "per_unit" || rule.cap !== undefined || rule.points <= 0) return reading;
  const bound = most === undefined ? cap : (rule.points * most) / (rule.per ?? 1);
  return bound === undefined ? reading : { ...reading, rule: { ...rule, cap: bound } };
}
