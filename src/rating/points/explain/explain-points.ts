import { numberOf, ratioOf } from "../../exact";
import { figureOf, numericFigure } from "../../returns/figure-columns";
import type { Figure } from "../../returns/return";
import type { Indicator } from "../../criteria/criteria";
import { explainRule, fieldsOf } from "../../rules/rules";
import type { Explanation } from "./explanation";
import { exactPoints, pointsAt } from "../points-column";

type ExplainedIndicator = Pick<Indicator, "rule" | "weight" | "direction" | "type" | "min">;

/** What was declared: the figure, the base fields, and all figures of the column for rules that compare. */
export interface Declared {
  readonly figure: Figure;
  readonly base: Readonly<Record<string, Figure>>;
  readonly column?: readonly Figure[];
}

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
  const { rule, type, min = null, direction } = indicator;
  const figure = numericFigure(declared.figure, type);
  if (fieldsOf(rule).length === 0 && Number.isNaN(figure)) {
    return { ...common, absence: "figure-missing", raw: null, points: null };
  }
  const outcome = explainRule(
    { rule, direction, min },
    {
      figure,
      base: (code) => numericFigure(figureOf(declared.base, code), "decimal"),
      column: declared.column && Float64Array.from(declared.column, (one) => numericFigure(one, type)),
      year,
    },
  );
  if ("absence" in outcome) return { ...common, ...outcome, raw: null, points: null };
  const finished = exactPoints(1, { weight: ratioOf(weight), decimals: pointsDecimals }, () => outcome.raw);
  const points = pointsAt(finished, 0, pointsDecimals);
  if (points === null) return { ...common, absence: "too-great", raw: null, points };
  return { ...common, steps: outcome.steps, raw: numberOf(outcome.raw), points, ...standing };
}
