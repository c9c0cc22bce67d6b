import type { ValueBandsRule } from "../../../../rating/rules/value-bands";
import { bandChoice, mostBands } from "./band-choice";
import { ifNumber } from "./odd-cells";
import type { FigureCells, FormulaTerms, PointsFormula } from "./points-formula";
import { numberText } from "./rounded-points";

/** Points of the band the figure falls in; `null` for more bands than a formula can nest. */
export function valueBandsFormula(
  rule: ValueBandsRule,
  { figure }: FigureCells,
  { finish }: FormulaTerms,
): PointsFormula | null {
  if (rule.bands.length > mostBands) return null;
  const choice = bandChoice(rule.bands, finish, (sign, bound) => `${figure.at}${sign}${numberText(bound)}`);
  return { expression: ifNumber(figure.at, choice), from: [figure], rounding: "none" };
}
