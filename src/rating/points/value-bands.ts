import type { ValueBandsRule } from "../criteria/criteria";
import { applyBands } from "./bands";
import type { Finish, PointsColumn } from "./points-column";

/** Points of the band in which the figure itself falls. */
export function valueBandsColumn(rule: ValueBandsRule, figures: Float64Array, finish: Finish): PointsColumn {
  return applyBands(rule.bands, figures, finish);
}
