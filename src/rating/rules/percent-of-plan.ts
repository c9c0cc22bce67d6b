import type { BaseField } from "../criteria/base-field";
import { divide, isLess, multiply, ratioOf, type Ratio } from "../exact";
import { scalePair } from "../points/bands";
import { explainShare } from "../points/explain/explain-share";
import type { Limit } from "../points/explain/steps";
import { roundUnits } from "../points/linear";
import { exactPoints, factorOf, type Finish, type PointsColumn } from "../points/points-column";
import { exactLimit, scaleColumn } from "../scaled-column";
import { numericTypes, product, type RuleModule } from "./rule-module";

export interface PercentOfPlanRule {
  readonly kind: "percent_of_plan";
  readonly points: number;
  readonly numerator: string;
  readonly denominator: string;
  readonly cap_ratio: number;
}

/** Points × the share of the plan that was reached, at most `cap_ratio`; `null` where nothing was planned. */
function planPoints(rule: PercentOfPlanRule, reached: number, planned: number): Ratio | null {
  if (planned === 0) return null;
  const share = divide(ratioOf(reached), ratioOf(planned));
  const cap = ratioOf(rule.cap_ratio);
  return multiply(ratioOf(rule.points), isLess(cap, share) ? cap : share);
}

function percentOfPlanColumn(
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

/** Points times the share of the plan that was reached. */
export const percentOfPlan: RuleModule<PercentOfPlanRule> = {
  parameters: {
    points: { shape: "number" },
    numerator: { shape: "base" },
    denominator: { shape: "base" },
    cap_ratio: { shape: "ratio" },
  },
  types: [...numericTypes, "percent"],
  usualType: "percent",
  fields: ({ numerator, denominator }) => [numerator, denominator],
  computed: "percent",
  lever: ({ numerator }) => numerator,
  ends: (rule, _span, baseFields) => {
    const reached = baseFields.find(({ code }) => code === rule.numerator);
    return [isBelowZero(reached) ? -Infinity : 0, rule.cap_ratio].map((ratio) => product(ratio, rule.points));
  },
  slope: ({ points }) => points,
  points: ({ rule }, { base, finish }) =>
    percentOfPlanColumn(rule, base(rule.numerator), base(rule.denominator), finish),
  explain: ({ rule }, { base }) =>
    explainShare(rule, base, ({ numerator, denominator, exact, percent }) => {
      const raw = planPoints(rule, numerator.value, denominator.value) ?? ratioOf(0);
      const limit: Limit = isLess(multiply(ratioOf(rule.cap_ratio), ratioOf(100)), exact) ? "cap" : null;
      const { points, cap_ratio: capRatio } = rule;
      return { steps: { kind: "plan", numerator, denominator, percent, points, capRatio, limit }, raw };
    }),
  example: {
    rule: { kind: "percent_of_plan", points: 100, numerator: "B03", denominator: "B01", cap_ratio: 1 },
    base: { B01: 200, B03: 150 },
    points: 75,
  },
};

function isBelowZero(field: BaseField | undefined): boolean {
  return typeof field?.min === "number" && field.min < 0;
}
