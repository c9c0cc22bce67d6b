import type { PenaltyRule, PerUnitRule } from "../criteria/criteria";
import { divide, floorOf, one, ratioOf, zero } from "../exact";
import { exactLimit, scaleColumn } from "../scaled-column";
import { applyLinear, type Linear } from "./linear";
import type { Finish, PointsColumn } from "./points-column";

/** The line of a rule by units, over the figure or, with `round: "down"`, over the whole units in it. */
export function perUnitLine(rule: PerUnitRule | PenaltyRule): Linear {
  const per = ratioOf(rule.per ?? 1);
  const cap = rule.kind === "per_unit" ? (rule.cap ?? null) : null;
  const floor = rule.floor ?? null;
  return {
    slope: divide(ratioOf(rule.points), rule.round === "down" ? one : per),
    offset: zero,
    floor: floor === null ? null : ratioOf(floor),
    cap: cap === null ? null : ratioOf(cap),
  };
}

/** Whole units in a figure: the greatest whole number not above figure / per. */
export function wholeUnits(figure: number, per: number): number {
  return Number(floorOf(divide(ratioOf(figure), ratioOf(per))));
}

/** Points for each unit: figure / per × points, within floor and cap. */
export function perUnitColumn(rule: PerUnitRule | PenaltyRule, figures: Float64Array, finish: Finish): PointsColumn {
  const over = rule.round === "down" ? wholeUnitsColumn(figures, rule.per ?? 1) : figures;
  return applyLinear(over, perUnitLine(rule), finish);
}

function wholeUnitsColumn(figures: Float64Array, per: number): Float64Array {
  const step = scaleColumn(Float64Array.of(per));
  const scaled = step === null ? null : scaleColumn(figures, step.decimals);
  if (step === null || scaled === null || scaled.bound >= exactLimit) {
    return figures.map((figure) => (Number.isNaN(figure) ? NaN : wholeUnits(figure, per)));
  }
  const divisor = Math.round(per * 10 ** scaled.decimals);
  return scaled.units.map((unit) => Math.floor(unit / divisor));
}
