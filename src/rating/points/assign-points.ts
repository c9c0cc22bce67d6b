import type { Indicator } from "../criteria/criteria";
import { ratioOf } from "../exact";
import type { FigureColumns } from "../returns/figure-columns";
import { minMaxColumn } from "./min-max";
import { onTimeColumn } from "./on-time";
import { percentOfPlanColumn } from "./percent-of-plan";
import { perUnitColumn } from "./per-unit";
import { placePointsColumn } from "./place-points";
import type { Finish, PointsColumn } from "./points-column";
import { shareBandsColumn } from "./share-bands";
import { signedFigures } from "./signed-figures";
import { valueBandsColumn } from "./value-bands";
import { yesNoColumn } from "./yes-no";

export type RuledIndicator = Pick<Indicator, "rule" | "weight" | "direction" | "min">;

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
  const finish: Finish = { weight: ratioOf(weight ?? 1), decimals: pointsDecimals };
  const base = (code: string): Float64Array => columns.base.get(code) ?? new Float64Array(columns.rows).fill(NaN);
  switch (rule.kind) {
    case "per_unit":
    case "penalty_per_unit":
      return perUnitColumn({ rule, min: min ?? null }, figures, finish);
    case "share_bands":
      return shareBandsColumn(rule, base(rule.numerator), base(rule.denominator), finish);
    case "percent_of_plan":
      return percentOfPlanColumn(rule, base(rule.numerator), base(rule.denominator), finish);
    case "value_bands":
      return valueBandsColumn(rule, figures, finish);
    case "yes_no":
      return yesNoColumn(rule, figures, finish);
    case "on_time":
      return onTimeColumn(rule, figures, year, finish);
    case "min_max":
      return minMaxColumn(rule, signedFigures(figures, direction), finish);
    case "place_points":
      return placePointsColumn(signedFigures(figures, direction), finish);
  }
}
