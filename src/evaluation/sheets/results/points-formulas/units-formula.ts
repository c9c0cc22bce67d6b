import { divide, floorOf, ratioOf, roundOf } from "../../../../rating/exact";
import { countedFigure, perUnitLine, wholeUnits, type PerUnit } from "../../../../rating/rules/per-unit";
import { linearPoints } from "./linear-points";
import { ifNumber } from "./odd-cells";
import type { FigureCells, FormulaTerms, PointsFormula } from "./points-formula";
import { numberText } from "./rounded-points";

/** Decimals to which a quotient is freed of noise before whole units are counted. */
const unitDigits = 9;

/** Points for each unit, or each whole unit, of a figure. */
export function unitsFormula(
  indicator: PerUnit,
  { figure }: FigureCells,
  { finish, isWhole }: FormulaTerms,
): PointsFormula {
  const { rule } = indicator;
  const down = rule.round === "down";
  const most = rule.kind === "per_unit" && typeof rule.most === "number" ? rule.most : null;
  const counted = most === null ? figure.at : `MIN(${numberText(most)},${figure.at})`;
  // A limit that is no whole number makes of whole figures such as are none.
  const whole = isWhole() && (most === null || Number.isInteger(most));
  const { expression, rounding } = linearPoints(
    down ? wholeUnitsOf(counted, rule.per ?? 1, whole) : counted,
    perUnitLine(indicator),
    finish,
    down || whole,
  );
  return {
    expression: ifNumber(figure.at, expression),
    from: [figure],
    rounding,
    alike:
      !down || typeof figure.value !== "number" || countsAlike(countedFigure(rule, figure.value), rule.per ?? 1, whole),
  };
}

function wholeUnitsOf(figure: string, per: number, whole: boolean): string {
  if (whole && Number.isInteger(per)) return per === 1 ? figure : `INT(${figure}/${numberText(per)})`;
  const { num, den } = ratioOf(per);
  const dividend = den === 1n ? figure : `${figure}*${den}`;
  return `INT(ROUND(${dividend}${num === 1n ? "" : `/${num}`},${unitDigits}))`;
}

/**
 * Whether the formula counts as many whole units as the rating does.
 * @param figure Finite.
 * @param per Above zero.
 */
function countsAlike(figure: number, per: number, whole: boolean): boolean {
  if (whole && Number.isInteger(per)) return Math.floor(figure / per) === wholeUnits(figure, per);
  const quotient = divide(ratioOf(figure), ratioOf(per));
  const most = 10n ** BigInt(15 - unitDigits);
  const rounded = roundOf({ num: quotient.num * 10n ** BigInt(unitDigits), den: quotient.den });
  return (
    quotient.num < most * quotient.den &&
    quotient.num > -most * quotient.den &&
    floorOf({ num: rounded, den: 10n ** BigInt(unitDigits) }) === floorOf(quotient)
  );
}
