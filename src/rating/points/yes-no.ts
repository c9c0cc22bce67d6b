import type { YesNoRule } from "../criteria/criteria";
import { ratioOf, subtract } from "../exact";
import { applyLinear, type Linear } from "./linear";
import type { Finish, PointsColumn } from "./points-column";

/** The line through `no` at 0 and `yes` at 1. */
export function yesNoLine(rule: YesNoRule): Linear {
  const no = ratioOf(rule.no);
  return { slope: subtract(ratioOf(rule.yes), no), offset: no, floor: null, cap: null };
}

/** One number of points or the other; figures are 1 and 0. */
export function yesNoColumn(rule: YesNoRule, figures: Float64Array, finish: Finish): PointsColumn {
  return applyLinear(figures, yesNoLine(rule), finish);
}
