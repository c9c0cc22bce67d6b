import type { LevelsRule } from "../../../../rating/rules/levels";
import { commonDivisor, ratioOf } from "../../../../rating/exact";
import { reduced } from "./linear-points";
import { ifNumbers } from "./odd-cells";
import type { FigureCells, FormulaTerms, PointsFormula } from "./points-formula";
import { roundedPoints, times } from "./rounded-points";

/** Points of levels or periods, each counted in a base field; "" where none is declared. */
export function levelsFormula(
  { levels, take, cap }: LevelsRule,
  { base }: FigureCells,
  { finish, isWhole }: FormulaTerms,
): PointsFormula {
  const cells = levels.map(({ field }) => base(field));
  const numbers = [...levels.flatMap(({ points, cap: own }) => [points, own ?? 0]), cap ?? 0].map((one) =>
    reduced(ratioOf(one)),
  );
  const divisor = numbers.reduce((least, { den }) => (least * den) / commonDivisor(least, den), 1n);
  const over = (value: number): bigint => {
    const { num, den } = ratioOf(value);
    return (num * divisor) / den;
  };
  const given = levels.map(({ points, cap: own }, at) => {
    const cell = cells[at]?.at ?? "";
    const count = `N(${cell})`;
    const free = take === "highest" ? `IF(${count}>0,${over(points)},0)` : times(count, over(points));
    if (typeof own !== "number") return free;
    const capped = `MIN(${over(own)},${free})`;
    // A level that is not declared gives nothing, whatever its cap.
    return own < 0 ? `IF(ISNUMBER(${cell}),${capped},0)` : capped;
  });
  const all = take === "highest" ? `MAX(0,${given.join(",")})` : `(${given.join("+")})`;
  const capped = typeof cap === "number" ? `MIN(${over(cap)},${all})` : all;
  const { expression, rounding } = roundedPoints(
    {
      dividend: times(capped, finish.weight.num),
      divisor: divisor * finish.weight.den,
      whole: levels.every(({ field }) => isWhole(field)),
    },
    finish,
  );
  return {
    expression: ifNumbers(
      cells.map(({ at }) => at),
      1,
      expression,
    ),
    from: cells,
    rounding,
  };
}
