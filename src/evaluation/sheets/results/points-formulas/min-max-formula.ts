import type { Indicator } from "../../../../rating/criteria/criteria";
import type { MinMaxRule } from "../../../../rating/rules/min-max";
import { commonDivisor, multiply, ratioOf, subtract } from "../../../../rating/exact";
import { ifComparable, ifNumber } from "./odd-cells";
import type { FigureCells, FormulaTerms, PointsFormula } from "./points-formula";
import { roundedPoints } from "./rounded-points";

/** Points by position between the least and the greatest figure of all organisations; "" where all are equal. */
export function minMaxFormula(
  rule: MinMaxRule,
  direction: Indicator["direction"],
  { figure, column }: FigureCells,
  { finish, isDay }: FormulaTerms,
): PointsFormula {
  const from = multiply(ratioOf(rule.from ?? 0), finish.weight);
  const width = multiply(subtract(ratioOf(rule.to ?? 100), ratioOf(rule.from ?? 0)), finish.weight);
  const divisor = (from.den * width.den) / commonDivisor(from.den, width.den);
  const [start, span] = [(from.num * divisor) / from.den, (width.num * divisor) / width.den];
  const [least, greatest] = [`MIN(${column.at})`, `MAX(${column.at})`];
  const bounds = [
    { at: least, value: leastOf(column.values) },
    { at: greatest, value: greatestOf(column.values) },
  ];
  const boundsAsRated = bounds.filter(({ value }) => Number.isFinite(value));
  const turned = direction === "down" || direction === "earlier";
  const above = turned ? `(${greatest}-${figure.at})` : `(${figure.at}-${least})`;
  const share = `${above}*${span}/(${greatest}-${least})`;
  const dividend = start === 0n ? share : `${start}+${share}`;
  const { expression, rounding } = roundedPoints({ dividend, divisor, whole: false }, finish);
  return {
    expression: ifComparable(column.at, isDay, ifNumber(figure.at, `IF(${greatest}>${least},${expression},"")`)),
    from: [figure, ...boundsAsRated],
    rounding,
    comparesAll: true,
  };
}

function leastOf(values: FigureCells["column"]["values"]): number {
  return values.reduce<number>(
    (least, value) => (typeof value === "number" && value < least ? value : least),
    Infinity,
  );
}

function greatestOf(values: FigureCells["column"]["values"]): number {
  return -leastOf(values.map((value) => (typeof value === "number" ? -value : value)));
}
