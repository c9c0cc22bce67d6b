import type { Indicator } from "../criteria/criteria";
import { compare, finiteOf, ratioOf, roundOf, type Ratio } from "../exact";
import { finding, type Finding, type FindingPlace } from "../finding";
import { bandOf } from "../points/bands";
import { shownRatio, type ShownFigure } from "../rules/shown-figure";
import { numberBounds } from "./check-figure";
import { figureOf, numericFigure } from "./figure-columns";
import type { Return } from "./return";

/**
 * What is wrong with a figure that is computed from base fields: a percentage of two, a sum of counts, a mean of marks.
 * @param computed Names the base fields.
 * @param declared The organisation's return.
 * @param place Organisation and indicator.
 * @param mustBeDeclared A blank base field would pay.
 */
export function checkComputed(
  indicator: Pick<Indicator, "min" | "max" | "rule">,
  computed: ShownFigure,
  declared: Return,
  place: FindingPlace,
  mustBeDeclared: boolean,
): Finding[] {
  const values = computed.fields.map((code) => {
    const value = numericFigure(figureOf(declared.base, code), "decimal");
    return Number.isNaN(value) ? null : ratioOf(value);
  });
  // A level without a count gives nothing, a member may give no mark; half a percentage is none.
  const lacks = computed.way === "percent" ? values.includes(null) : values.every((value) => value === null);
  if (lacks) {
    const missing = computed.fields[values.indexOf(null)] ?? "";
    return [finding(mustBeDeclared ? "figure.must-be-declared" : "figure.missing", place, { base: missing })];
  }
  const value = shownRatio(computed, values);
  if (value === null) {
    return [finding("ratio.zero-denominator", place, { base: computed.fields.at(-1) ?? "" })];
  }
  const findings: Finding[] = [];
  const { min, max } = numberBounds(indicator);
  const isOutside =
    (min !== null && compare(value, ratioOf(min)) < 0) || (max !== null && compare(value, ratioOf(max)) > 0);
  if (isOutside) findings.push(finding("figure.bounds", place, { value: shown(value), min, max }));
  const { rule } = indicator;
  if (rule.kind === "share_bands" && bandOf(rule.bands, value, ratioOf(1)) === null) {
    findings.push(finding("figure.outside-bands", place, { value: shown(value) }));
  }
  return findings;
}

/** A percentage for a sentence: at most nine decimals, so that 100.001 never shows as 100. */
function shown({ num, den }: Ratio): number {
  return finiteOf({ num: roundOf({ num: num * 10n ** 9n, den }), den: 10n ** 9n });
}
