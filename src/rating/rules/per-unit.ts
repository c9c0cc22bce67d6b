import { divide, floorOf, numberOf, one, ratioOf, zero, type Ratio } from "../exact";
import type { Absence, Steps } from "../points/explain/steps";
import { applyLinear, evaluateLinear, limitOf, type Linear } from "../points/linear";
import type { Finish, PointsColumn } from "../points/points-column";
import { exactLimit, scaleColumn } from "../scaled-column";
import {
  noFields,
  numericTypes,
  product,
  type FigureSpan,
  type Parameter,
  type Ruled,
  type RuleModule,
} from "./rule-module";

export interface PerUnitRule {
  readonly kind: "per_unit";
  readonly points: number;
  readonly per?: number;
  readonly round?: "none" | "down";
  /** Most of the figure that counts, in its own unit. */
  readonly most?: number | null;
  readonly floor?: number | null;
  readonly cap?: number | null;
}

interface PenaltyRule {
  readonly kind: "penalty_per_unit";
  readonly points: number;
  readonly per?: number;
  readonly round?: "none" | "down";
  readonly floor: number;
}

/** A rule by units, with what tells a count that costs points from a figure that may be below 0. */
export interface PerUnit {
  readonly min?: Ruled<PerUnitRule>["min"] | undefined;
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
function perUnitColumn(indicator: PerUnit, figures: Float64Array, finish: Finish): PointsColumn {
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

/** How a figure became points by a rule over units. */
function explainUnits(
  indicator: PerUnit,
  figure: number,
): { readonly steps: Steps; readonly raw: Ratio } | { readonly absence: Absence } {
  const { rule } = indicator;
  const per = rule.per ?? 1;
  const isWhole = rule.round === "down";
  const line = perUnitLine(indicator);
  const counted = countedFigure(rule, figure);
  const over = isWhole ? wholeUnits(counted, per) : counted;
  if (!Number.isFinite(over)) return { absence: "too-great" };
  const units = isWhole ? over : numberOf(divide(ratioOf(counted), ratioOf(per)));
  const { floor, cap } = perUnitBounds(indicator);
  const raw = evaluateLinear(line, over);
  const limit = limitOf(line, over, raw);
  const steps = { kind: "units", figure, per, isWhole, units, points: rule.points, floor, cap, limit } as const;
  return { steps: { ...steps, ...(counted !== figure && { counted }) }, raw };
}

const number: Parameter = { shape: "number" };
const steps = { per: { shape: "positive", optional: true }, round: { shape: "round", optional: true } } as const;

function endsOf(rule: PerUnitRule | PenaltyRule, { lowest, highest }: FigureSpan): readonly number[] {
  const [cap, most] = rule.kind === "per_unit" ? [rule.cap ?? Infinity, rule.most ?? Infinity] : [Infinity, Infinity];
  return [lowest ?? Math.min(0, highest ?? 0), Math.min(highest ?? Infinity, most)].map((figure) =>
    Math.min(Math.max(product(figure, rule.points), rule.floor ?? -Infinity), cap),
  );
}

const shared = {
  types: numericTypes,
  usualType: "decimal",
  fields: noFields,
  ends: endsOf,
  slope: ({ points }: PerUnitRule | PenaltyRule) => points,
} as const;

/** So many points for each unit of the figure, within bounds. */
export const perUnit: RuleModule<PerUnitRule> = {
  ...shared,
  parameters: {
    points: number,
    ...steps,
    most: { shape: "positive", optional: true, column: "to" },
    floor: { shape: "number", optional: true },
    cap: { shape: "number", optional: true },
  },
  points: ({ rule, min }, { figures, finish }) => perUnitColumn({ rule, min }, figures, finish),
  explain: ({ rule, min }, { figure }) => explainUnits({ rule, min }, figure),
  example: { rule: { kind: "per_unit", points: 3, most: 4 }, figure: 7, points: 12 },
};

/** So many points off for each unit, never below the floor nor above 0. */
export const penaltyPerUnit: RuleModule<PenaltyRule> = {
  ...shared,
  parameters: { points: { shape: "negative" }, ...steps, floor: number },
  points: ({ rule, min }, { figures, finish }) => perUnitColumn({ rule, min }, figures, finish),
  explain: ({ rule, min }, { figure }) => explainUnits({ rule, min }, figure),
  example: { rule: { kind: "penalty_per_unit", points: -10, floor: -50 }, figure: 7, points: -50 },
};
