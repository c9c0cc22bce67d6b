import type { ShareBandsRule } from "../criteria/criteria";
import { applyShareBands } from "./bands";
import type { Finish, PointsColumn } from "./points-column";

/** Points of the band in which the percentage of two base fields falls. */
export function shareBandsColumn(
  rule: ShareBandsRule,
  numerators: Float64Array,
  denominators: Float64Array,
  finish: Finish,
): PointsColumn {
  return applyShareBands(rule.bands, numerators, denominators, 100, finish);
}
