import { type OnTimeRule, dueDay, onTimeLine } from "../../../../rating/rules/on-time";
import { isoDate } from "../../../../text/day-number";
import { linearPoints } from "./linear-points";
import { ifDay } from "./odd-cells";
import type { FigureCells, FormulaTerms, PointsFormula } from "./points-formula";

/** Points less a deduction for each day late; `null` for a due day no serial number stands for. */
export function onTimeFormula(
  rule: OnTimeRule,
  { figure }: FigureCells,
  { year, finish }: FormulaTerms,
): PointsFormula | null {
  const due = isoDate(dueDay(rule, year));
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(due);
  if (match === null || due < "1900-03-01") return null;
  const [, dueYear, month, day] = match.map(Number);
  const late = `MAX(0,INT(${figure.at})-DATE(${dueYear},${month},${day}))`;
  const { expression, rounding } = linearPoints(late, onTimeLine(rule), finish, true);
  return {
    expression: ifDay(figure.at, expression),
    from: [figure],
    rounding,
  };
}
