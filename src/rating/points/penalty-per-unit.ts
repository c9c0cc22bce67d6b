import type { PenaltyRule } from "../criteria/criteria";
import { perUnitColumn } from "./per-unit";
import type { Finish, PointsColumn } from "./points-column";

/** Points taken off for each unit, never below the floor. */
export function penaltyColumn(rule: PenaltyRule, figures: Float64Array, finish: Finish): PointsColumn {
  return perUnitColumn(rule, figures, finish);
}
