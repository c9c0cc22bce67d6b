import type { MinMaxRule } from "../criteria/criteria";
import { divide, multiply, ratioOf, subtract } from "../exact";
import { applyLinear, type Linear } from "./linear";
import type { Finish, PointsColumn } from "./points-column";

/** The least and the greatest figure of a column, or `null` where it has none. */
export function spreadOf(figures: Float64Array): { readonly least: number; readonly greatest: number } | null {
  let least = Infinity;
  let greatest = -Infinity;
  for (let row = 0; row < figures.length; row++) {
    const figure = figures[row] as number;
    if (figure < least) least = figure;
    if (figure > greatest) greatest = figure;
  }
  return least <= greatest ? { least, greatest } : null;
}

/** The line that takes the least signed figure to `from` and the greatest to `to`; `null` where all are equal. */
export function minMaxLine(rule: MinMaxRule, least: number, greatest: number): Linear | null {
  if (least === greatest) return null;
  const from = ratioOf(rule.from ?? 0);
  const low = ratioOf(least);
  const slope = divide(subtract(ratioOf(rule.to ?? 100), from), subtract(ratioOf(greatest), low));
  return { slope, offset: subtract(from, multiply(slope, low)), floor: null, cap: null };
}

/**
 * Points by position between the least and the greatest figure of all organisations.
 * @param signed Figures with the sign turned where less is better.
 */
export function minMaxColumn(rule: MinMaxRule, signed: Float64Array, finish: Finish): PointsColumn {
  const spread = spreadOf(signed);
  const line = spread === null ? null : minMaxLine(rule, spread.least, spread.greatest);
  if (line === null) return { values: new Float64Array(signed.length).fill(NaN), wide: null, bound: 0 };
  return applyLinear(signed, line, finish);
}
