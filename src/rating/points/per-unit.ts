import type { Indicator, PenaltyRule, PerUnitRule } from "../criteria/criteria";
import { divide, floorOf, one, ratioOf, zero } from "../exact";
import { exactLimit, scaleColumn } from "../scaled-column";
import { applyLinear, type Linear } from "./linear";
import type { Finish, PointsColumn } from "./points-column";

/** A rule by units, with what tells a count that costs points from a figure that may be below 0. */
export interface PerUnit extends Pick<Indicator, "min"> {
  readonly rule: PerUnitRule | PenaltyRule;
}

/**
 * The bounds of a rule by units before weight: its own, and 0 where units cost points, so that a figure below 0 earns none;
 * a floor above that gives way.
 * @see clause 4.5
 * @example perUnitBounds({ rule: { kind: "penalty_per_unit", points: -2, floor: -100 } }) //=> { floor: -100, cap: 0 }
 */
export function perUnitBounds({ rule, min }: PerUnit): {
  readonly floor: number | null;
  readonly cap: number | null;
} {
  const floor = rule.floor ?? null;
  const cap = rule.kind === "per_unit" ? (rule.cap ?? null) : null;
  const isCount = !(typeof min === "number" && min < 0);
  const costs = rule.kind === "penalty_per_unit" || (isCount && rule.points < 0);
  if (!costs) return { floor, cap };
  const most = Math.min(cap ?? 0, 0);
  return { floor: floor === null ? null : Math.min(floor, most), cap: most };
}

/** The line of a rule by units, over the figure or, with `round: "down"`, over the whole units in it. */
export function perUnitLine(indicator: PerUnit): Linear {
  const { rule } = indicator;
  const per = ratioOf(rule.per ?? 1);
  const { floor, cap } = perUnitBounds(indicator);
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

/**
 * What of a figure counts.
 * @example countedFigure({ kind: "per_unit", points: 3, most: 4 }, 7) //=> 4
 */
export function countedFigure(rule: PerUnitRule | PenaltyRule, figure: number): number {
  return rule.kind === "per_unit" ? Math.min(figure, rule.most ?? Infinity) : figure;
}

/** Points for each unit: figure / per × points, within the bounds. */
export function perUnitColumn(indicator: PerUnit, figures: Float64Array, finish: Finish): PointsColumn {
  const { rule } = indicator;
  const isLimited = rule.kind === "per_unit" && typeof rule.most === "number";
  const counted = isLimited ? figures.map((figure) => countedFigure(rule, figure)) : figures;
  const over = rule.round === "down" ? wholeUnitsColumn(counted, rule.per ?? 1) : counted;
  return applyLinear(over, perUnitLine(indicator), finish);
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
