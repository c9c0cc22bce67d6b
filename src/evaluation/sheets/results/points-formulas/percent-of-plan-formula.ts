import type { PercentOfPlanRule } from "../../../../rating/rules/percent-of-plan";
import { commonDivisor, multiply, ratioOf } from "../../../../rating/exact";
import { ifNumbers } from "./odd-cells";
import type { FigureCells, FormulaTerms, PointsFormula } from "./points-formula";
import { noiseDigits, numberText } from "./rounded-points";

/** Points × the share of the plan that was reached, at most the cap. */
export function percentOfPlanFormula(
  rule: PercentOfPlanRule,
  { base }: FigureCells,
  { finish, isWhole }: FormulaTerms,
): PointsFormula {
  const { decimals, weight } = finish;
  const [reached, planned] = [base(rule.numerator), base(rule.denominator)];
  const units = 10n ** BigInt(decimals ?? 0);
  const full = multiply(multiply(ratioOf(rule.points), weight), { num: units, den: 1n });
  const common = commonDivisor(full.num < 0n ? -full.num : full.num, full.den);
  const [multiplier, divisor] = [full.num / common, full.den / common];
  const top = `${reached.at}*${multiplier}`;
  const bottom = divisor === 1n ? planned.at : `(${planned.at}*${divisor})`;
  const most = multiply(full, ratioOf(rule.cap_ratio));
  const limit = most.num % most.den === 0n ? String(most.num / most.den) : `${most.num}/${most.den}`;
  const capped = `${full.num < 0n ? "MAX" : "MIN"}(${limit},${top}/${bottom})`;
  const whole = isWhole(rule.numerator) && isWhole(rule.denominator);
  const rounded =
    decimals === null
      ? capped
      : `ROUND(${whole ? capped : `ROUND(${capped},${noiseDigits(decimals)})`},0)${units === 1n ? "" : `/${numberText(Number(units))}`}`;
  return {
    expression: ifNumbers([reached.at, planned.at], 2, `IF(${planned.at}=0,"",${rounded})`),
    from: [reached, planned],
    rounding: decimals === null ? "none" : whole ? "whole" : "steadied",
  };
}
