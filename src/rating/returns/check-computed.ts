import type { Indicator, PercentOfPlanRule, ShareBandsRule } from "../criteria/criteria";
import { compare, divide, finiteOf, multiply, ratioOf, roundOf, type Ratio } from "../exact";
import { finding, type Finding, type FindingPlace } from "../finding";
import { bandOf } from "../points/bands";
import { numberBounds } from "./check-figure";
import { figureOf, numericFigure } from "./figure-columns";
import type { Return } from "./return";

/**
 * What is wrong with a percentage that is computed from two base fields.
 * @param rule Names the base fields.
 * @param declared The organisation's return.
 * @param place Organisation and indicator.
 * @param mustBeDeclared A blank base field would pay.
 */
export function checkComputed(
  indicator: Pick<Indicator, "min" | "max">,
  rule: ShareBandsRule | PercentOfPlanRule,
  declared: Return,
  place: FindingPlace,
  mustBeDeclared: boolean,
): Finding[] {
  const base = (code: string): number => numericFigure(figureOf(declared.base, code), "decimal");
  const missing = [rule.numerator, rule.denominator].find((code) => Number.isNaN(base(code)));
  if (missing !== undefined) {
    return [finding(mustBeDeclared ? "figure.must-be-declared" : "figure.missing", place, { base: missing })];
  }
  const denominator = base(rule.denominator);
  if (denominator === 0) return [finding("ratio.zero-denominator", place, { base: rule.denominator })];

  const percent = multiply(divide(ratioOf(base(rule.numerator)), ratioOf(denominator)), ratioOf(100));
  const findings: Finding[] = [];
  const { min, max } = numberBounds(indicator);
  const isOutside =
    (min !== null && compare(percent, ratioOf(min)) < 0) || (max !== null && compare(percent, ratioOf(max)) > 0);
  if (isOutside) findings.push(finding("figure.bounds", place, { value: shown(percent), min, max }));
  if (rule.kind === "share_bands" && bandOf(rule.bands, percent, ratioOf(1)) === null) {
    findings.push(finding("figure.outside-bands", place, { value: shown(percent) }));
  }
  return findings;
}

/** A percentage for a sentence: at most nine decimals, so that 100.001 never shows as 100. */
function shown({ num, den }: Ratio): number {
  return finiteOf({ num: roundOf({ num: num * 10n ** 9n, den }), den: 10n ** 9n });
}
