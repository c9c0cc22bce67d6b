import type { DateBandsRule } from "../../../../rating/rules/date-bands";
import { isoDate } from "../../../../text/day-number";
import { dueDay } from "../../../../rating/rules/on-time";
import { mostBands } from "./band-choice";
import { ifDay } from "./odd-cells";
import type { FigureCells, FormulaTerms, PointsFormula } from "./points-formula";
import { constantPoints } from "./rounded-points";

/** Points of the first line of days that holds a date; `null` for a day no serial number stands for. */
export function dateBandsFormula(
  { days, due_year }: DateBandsRule,
  { figure }: FigureCells,
  { year, finish }: FormulaTerms,
): PointsFormula | null {
  const lines = days.map(({ until, points }) => ({
    until: until === null ? null : isoDate(dueDay({ due: until, due_year }, year)),
    given: constantPoints(points, finish),
  }));
  if (lines.length > mostBands || lines.some(({ until }) => until !== null && until < "1900-03-01")) return null;
  const choice = lines.reduceRight((rest, { until, given }) => {
    if (until === null) return given;
    const [untilYear, month, day] = until.split("-").map(Number);
    return `IF(INT(${figure.at})<=DATE(${untilYear},${month},${day}),${given},${rest})`;
  }, '""');
  return {
    expression: ifDay(figure.at, choice),
    from: [figure],
    rounding: "none",
  };
}
