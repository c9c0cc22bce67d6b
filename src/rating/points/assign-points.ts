import type { Indicator } from "../criteria/criteria";
import { ratioOf } from "../exact";
import type { FigureColumns } from "../returns/figure-columns";
import { pointsByRule } from "../rules/rules";
import type { PointsColumn } from "./points-column";

type RuledIndicator = Pick<Indicator, "rule" | "weight" | "direction" | "min">;

/**
 * Turns the figures of one indicator into points for every organisation.
 * @param indicator One whose rule has passed `checkIndicator`.
 * @param figures Declared figures, NaN where there is none: dates as day numbers, yes and no as 1 and 0.
 * @param columns Base fields of the same organisations.
 * @param year Reporting year that due dates refer to.
 * @param pointsDecimals 0–6, or `null` for no rounding.
 * @returns Points, weighed and then rounded half away from zero.
 * @see clause 4.2
 */
export function assignPoints(
  { rule, weight, direction, min }: RuledIndicator,
  figures: Float64Array,
  columns: FigureColumns,
  year: number,
  pointsDecimals: number | null,
): PointsColumn {
  return pointsByRule(
    { rule, direction, min: min ?? null },
    {
      figures,
      base: (code) => columns.base.get(code) ?? new Float64Array(columns.rows).fill(NaN),
      year,
      finish: { weight: ratioOf(weight ?? 1), decimals: pointsDecimals },
    },
  );
}
