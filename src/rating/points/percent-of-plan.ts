import type { PercentOfPlanRule } from "../criteria/criteria";
import { divide, isLess, multiply, ratioOf, type Ratio } from "../exact";
import { exactLimit, scaleColumn } from "../scaled-column";
import { scalePair } from "./bands";
import { roundUnits } from "./linear";
import { exactPoints, factorOf, type Finish, type PointsColumn } from "./points-column";

/** Points × the share of the plan that was reached, at most `cap_ratio`; `null` where nothing was planned. */
export function planPoints(rule: PercentOfPlanRule, reached: number, planned: number): Ratio | null {
  if (planned === 0) return null;
  const share = divide(ratioOf(reached), ratioOf(planned));
  const cap = ratioOf(rule.cap_ratio);
  return multiply(ratioOf(rule.points), isLess(cap, share) ? cap : share);
}

export function percentOfPlanColumn(
  rule: PercentOfPlanRule,
  reached: Float64Array,
  planned: Float64Array,
  finish: Finish,
): PointsColumn {
  return (
    applyFast(rule, reached, planned, finish) ??
    exactPoints(reached.length, finish, (row) => {
      const [top, bottom] = [reached[row] as number, planned[row] as number];
      return Number.isNaN(top) || Number.isNaN(bottom) ? null : planPoints(rule, top, bottom);
    })
  );
}

function applyFast(
  rule: PercentOfPlanRule,
  reached: Float64Array,
  planned: Float64Array,
  finish: Finish,
): PointsColumn | null {
  // Unrounded points are kept as the fractions they are.
  if (finish.decimals === null) return null;
  const pair = scalePair(reached, planned);
  const cap = scaleColumn(Float64Array.of(rule.cap_ratio));
  if (pair === null || cap === null) return null;
  const [top, bottom] = pair;
  const full = multiply(ratioOf(rule.points), factorOf(finish));
  const multiplier = Number(full.num);
  const divisor = Number(full.den);
  const most = finishAtCap(rule, finish);
  const capUnits = cap.units[0] as number;
  const capScale = 10 ** cap.decimals;
  const fits =
    top.bound * Math.max(Math.abs(multiplier), capScale) < exactLimit &&
    bottom.bound * Math.max(divisor, Math.abs(capUnits)) < exactLimit;
  if (!fits || most === null) return null;

  const values = new Float64Array(reached.length).fill(NaN);
  let bound = 0;
  for (let row = 0; row < values.length; row++) {
    let share = top.units[row] as number;
    let plan = bottom.units[row] as number;
    if (plan === 0 || share !== share || plan !== plan) continue;
    if (plan < 0) {
      share = -share;
      plan = -plan;
    }
    const points = (share * multiplier) / (plan * divisor);
    const value = share * capScale > capUnits * plan ? most : roundUnits(points);
    values[row] = value;
    if (Math.abs(value) > bound) bound = Math.abs(value);
  }
  return { values, wide: null, bound };
}

/** Points at the cap, or `null` where a double cannot hold them. */
function finishAtCap(rule: PercentOfPlanRule, finish: Finish): number | null {
  const capped = multiply(ratioOf(rule.points), ratioOf(rule.cap_ratio));
  const column = exactPoints(1, finish, () => capped);
  return column.wide === null && column.beyond === undefined ? (column.values[0] as number) : null;
}
