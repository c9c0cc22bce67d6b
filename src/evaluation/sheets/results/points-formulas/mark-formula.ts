import type { MarkRule } from "../../../../rating/rules/mark";
import { one, ratioOf, zero } from "../../../../rating/exact";
import { linearPoints } from "./linear-points";
import { ifNumber, ifNumbers } from "./odd-cells";
import type { FigureCells, FormulaTerms, PointsFormula } from "./points-formula";
import { numberText, roundedPoints, times } from "./rounded-points";

/** A mark within 0 and the greatest one, or the mean of the marks that were given. */
export function markFormula(
  { cap, marks }: MarkRule,
  { figure, base }: FigureCells,
  { finish, isWhole }: FormulaTerms,
): PointsFormula {
  if (!marks) {
    const line = { slope: one, offset: zero, floor: zero, cap: ratioOf(cap) };
    const { expression, rounding } = linearPoints(figure.at, line, finish, isWhole());
    return { expression: ifNumber(figure.at, expression), from: [figure], rounding };
  }
  const cells = marks.map(base);
  const all = cells.map(({ at }) => at).join(",");
  const mean = `MAX(0,MIN(${numberText(cap)},SUM(${all})/COUNT(${all})))`;
  const { expression, rounding } = roundedPoints(
    { dividend: times(mean, finish.weight.num), divisor: finish.weight.den, whole: false },
    finish,
  );
  const given = cells.map(({ at }) => at);
  return { expression: ifNumbers(given, 1, expression), from: cells, rounding };
}
