import { isoDate } from "../../text/day-number";
import { divide, finiteOf, isLess, multiply, numberOf, one, ratioOf, type Ratio } from "../exact";
import { figureOf, numericFigure } from "../returns/figure-columns";
import type { Figure } from "../returns/return";
import type { Indicator, OnTimeRule, PercentOfPlanRule, ShareBandsRule } from "../criteria/criteria";
import { bandOf } from "./bands";
import type { Absence, Explanation, Limit, Steps } from "./explanation";
import { evaluateLinear, type Linear } from "./linear";
import { minMaxLine, spreadOf } from "./min-max";
import { daysLate, dueDay, onTimeLine } from "./on-time";
import { planPoints } from "./percent-of-plan";
import { perUnitBounds, perUnitLine, wholeUnits, type PerUnit } from "./per-unit";
import { countSmaller } from "./place-points";
import { exactPoints, pointsAt } from "./points-column";
import { signedFigures } from "./signed-figures";
import { yesNoLine } from "./yes-no";

export type ExplainedIndicator = Pick<Indicator, "rule" | "weight" | "direction" | "type" | "min">;

/** What was declared: the figure, the base fields, and all figures of the column for rules that compare. */
export interface Declared {
  readonly figure: Figure;
  readonly base: Readonly<Record<string, Figure>>;
  readonly column?: readonly Figure[];
}

type Outcome =
  | { readonly steps: Steps; readonly raw: Ratio }
  | { readonly absence: Absence; readonly base?: string; readonly outside?: number };

/**
 * Explains how one figure becomes points, as data.
 * @param indicator One whose rule has passed `checkIndicator`.
 * @param declared Figure and base fields of one organisation.
 * @param year Reporting year that due dates refer to.
 * @param pointsDecimals 0–6, or `null` for no rounding.
 * @param standing Place by this indicator, where it is known.
 * @returns The arithmetic; its points equal those of `assignPoints`.
 */
export function explainPoints(
  indicator: ExplainedIndicator,
  declared: Declared,
  year: number,
  pointsDecimals: number | null,
  standing: { readonly place?: number; readonly of?: number } = {},
): Explanation {
  const weight = indicator.weight ?? 1;
  const common = { rule: indicator.rule.kind, direction: indicator.direction, weight, pointsDecimals };
  const outcome = explainRule(indicator, declared, year);
  if ("absence" in outcome) return { ...common, ...outcome, raw: null, points: null };
  const finished = exactPoints(1, { weight: ratioOf(weight), decimals: pointsDecimals }, () => outcome.raw);
  const points = pointsAt(finished, 0, pointsDecimals);
  if (points === null) return { ...common, absence: "too-great", raw: null, points };
  return { ...common, steps: outcome.steps, raw: numberOf(outcome.raw), points, ...standing };
}

function explainRule(indicator: ExplainedIndicator, declared: Declared, year: number): Outcome {
  const { rule, type } = indicator;
  if (rule.kind === "share_bands" || rule.kind === "percent_of_plan") return explainShare(rule, declared);
  const figure = numericFigure(declared.figure, type);
  if (Number.isNaN(figure)) return { absence: "figure-missing" };
  switch (rule.kind) {
    case "per_unit":
    case "penalty_per_unit":
      return explainUnits({ ...indicator, rule }, figure);
    case "value_bands": {
      const band = bandOf(rule.bands, ratioOf(figure), one);
      if (band === null) return { absence: "outside-bands", outside: figure };
      return { steps: { kind: "band", figure, band }, raw: ratioOf(band.points) };
    }
    case "yes_no": {
      const steps = { kind: "answer", isYes: figure === 1, yes: rule.yes, no: rule.no } as const;
      return { steps, raw: evaluateLinear(yesNoLine(rule), figure) };
    }
    case "on_time":
      return explainDate(rule, figure, year);
    case "min_max":
    case "place_points":
      return explainComparison(indicator, figure, declared.column);
  }
}

function explainUnits(indicator: PerUnit, figure: number): Outcome {
  const { rule } = indicator;
  const per = rule.per ?? 1;
  const isWhole = rule.round === "down";
  const line = perUnitLine(indicator);
  const over = isWhole ? wholeUnits(figure, per) : figure;
  if (!Number.isFinite(over)) return { absence: "too-great" };
  const units = isWhole ? over : numberOf(divide(ratioOf(figure), ratioOf(per)));
  const { floor, cap } = perUnitBounds(indicator);
  const raw = evaluateLinear(line, over);
  const limit = limitOf(line, over, raw);
  return { steps: { kind: "units", figure, per, isWhole, units, points: rule.points, floor, cap, limit }, raw };
}

function explainShare(rule: ShareBandsRule | PercentOfPlanRule, { base }: Declared): Outcome {
  const field = (code: string): { readonly code: string; readonly value: number } => ({
    code,
    value: numericFigure(figureOf(base, code), "decimal"),
  });
  const [numerator, denominator] = [field(rule.numerator), field(rule.denominator)];
  const missing = [numerator, denominator].find(({ value }) => Number.isNaN(value));
  if (missing !== undefined) return { absence: "base-missing", base: missing.code };
  if (denominator.value === 0) return { absence: "zero-denominator", base: denominator.code };

  const exact = multiply(divide(ratioOf(numerator.value), ratioOf(denominator.value)), ratioOf(100));
  const percent = finiteOf(exact);
  if (rule.kind === "share_bands") {
    const band = bandOf(rule.bands, exact, one);
    if (band === null) return { absence: "outside-bands", outside: percent };
    return { steps: { kind: "share", numerator, denominator, percent, band }, raw: ratioOf(band.points) };
  }
  const raw = planPoints(rule, numerator.value, denominator.value) ?? ratioOf(0);
  const limit: Limit = isLess(multiply(ratioOf(rule.cap_ratio), ratioOf(100)), exact) ? "cap" : null;
  const { points, cap_ratio: capRatio } = rule;
  return { steps: { kind: "plan", numerator, denominator, percent, points, capRatio, limit }, raw };
}

function explainDate(rule: OnTimeRule, day: number, year: number): Outcome {
  const due = dueDay(rule, year);
  const late = daysLate(day, due);
  const line = onTimeLine(rule);
  const raw = evaluateLinear(line, late);
  const { points, per_day_late: perDayLate, floor } = rule;
  const dates = { date: isoDate(day), due: isoDate(due), daysLate: late };
  return { steps: { kind: "date", ...dates, points, perDayLate, floor, limit: limitOf(line, late, raw) }, raw };
}

function explainComparison(
  { rule, direction, type }: ExplainedIndicator,
  figure: number,
  column: readonly Figure[] | undefined,
): Outcome {
  if (column === undefined) return { absence: "needs-all-organisations" };
  const figures = Float64Array.from(column, (one) => numericFigure(one, type));
  const compared = signedFigures(figures, direction);
  const own = signedFigures(Float64Array.of(figure), direction)[0] as number;
  if (rule.kind !== "min_max") {
    const better = countSmaller(compared)[figures.indexOf(figure)] as number;
    return { steps: { kind: "rank", figure, worse: better - 1 }, raw: ratioOf(better) };
  }
  const spread = spreadOf(compared);
  const line = spread === null ? null : minMaxLine(rule, spread.least, spread.greatest);
  if (spread === null || line === null) return { absence: "no-spread" };
  const sign = own === figure ? 1 : -1;
  const [worst, best] = [sign * spread.least + 0, sign * spread.greatest + 0];
  const steps = { kind: "spread", figure, worst, best, from: rule.from ?? 0, to: rule.to ?? 100 } as const;
  return { steps, raw: evaluateLinear(line, own) };
}

/** Which bound acted: the unbounded line gives something else. */
function limitOf(line: Linear, figure: number, bounded: Ratio): Limit {
  const free = numberOf(evaluateLinear({ ...line, floor: null, cap: null }, figure));
  const kept = numberOf(bounded);
  return free === kept ? null : free < kept ? "floor" : "cap";
}
