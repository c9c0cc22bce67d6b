import type { YesNoRule } from "../../../../rating/rules/yes-no";
import { movedMark } from "./moved-mark";
import { noneOr } from "./odd-cells";
import type { FigureCells, FormulaTerms, PointsFormula } from "./points-formula";
import { constantPoints } from "./rounded-points";

/** One number of points or the other. */
export function yesNoFormula(
  rule: YesNoRule,
  { figure }: FigureCells,
  { finish, answers }: FormulaTerms,
): PointsFormula {
  const answer = (word: string, points: number, rest: string): string =>
    `IF(${figure.at}="${word}",${constantPoints(points, finish)},${rest})`;
  return {
    expression: `IFERROR(${answer(answers.yes, rule.yes, answer(answers.no, rule.no, noneOr(figure.at)))},"${movedMark}")`,
    from: [figure],
    rounding: "none",
  };
}
