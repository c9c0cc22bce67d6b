import type { Indicator } from "../../../../rating/criteria/criteria";
import { placeLine } from "../../../../rating/points/place-points";
import { linearPoints } from "./linear-points";
import type { FigureCells, FormulaTerms, PointsFormula } from "./points-formula";

/** One point more than the number of organisations with a smaller figure, or a greater one where less is better. */
export function placePointsFormula(
  direction: Indicator["direction"],
  { figure, column }: FigureCells,
  { finish }: FormulaTerms,
): PointsFormula {
  const behind = direction === "down" || direction === "earlier" ? ">" : "<";
  const place = `(1+SUMPRODUCT(ISNUMBER(${column.at})*(${column.at}${behind}${figure.at})))`;
  const { expression, rounding } = linearPoints(place, placeLine, finish, true);
  return { expression: `IF(ISNUMBER(${figure.at}),${expression},"")`, from: [figure], rounding, comparesAll: true };
}
