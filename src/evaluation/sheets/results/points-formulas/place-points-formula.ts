import type { Indicator } from "../../../../rating/criteria/criteria";
import { placeLine } from "../../../../rating/points/place-points";
import { linearPoints } from "./linear-points";
import { ifComparable, ifNumber } from "./odd-cells";
import type { FigureCells, FormulaTerms, PointsFormula } from "./points-formula";

/** One point more than the number of organisations with a smaller figure, or a greater one where less is better. */
export function placePointsFormula(
  direction: Indicator["direction"],
  { figure, column }: FigureCells,
  { finish, isDay }: FormulaTerms,
): PointsFormula {
  const behind = direction === "down" || direction === "earlier" ? ">" : "<";
  const place = `(1+SUMPRODUCT(ISNUMBER(${column.at})*(${column.at}${behind}${figure.at})))`;
  const { value: own } = figure;
  const before = column.values.filter(
    (value) => typeof value === "number" && typeof own === "number" && (behind === "<" ? value < own : value > own),
  );
  // Points that stay as rated rest on the whole column.
  const placeAsRated = typeof own === "number" ? [{ at: place, value: 1 + before.length }] : [];
  const { expression, rounding } = linearPoints(place, placeLine, finish, true);
  return {
    expression: ifComparable(column.at, isDay, ifNumber(figure.at, expression)),
    from: [figure, ...placeAsRated],
    rounding,
    comparesAll: true,
  };
}
