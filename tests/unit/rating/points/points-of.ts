import type { Figure } from "../../../../src/rating/returns/return";
import type { Indicator } from "../../../../src/rating/criteria/criteria";
import type { Rule } from "../../../../src/rating/rules/rules";
import { assignPoints } from "../../../../src/rating/points/assign-points";
import { pointsAt } from "../../../../src/rating/points/points-column";
import { numericFigure } from "../../../../src/rating/returns/figure-columns";

interface Options {
  readonly weight?: number;
  readonly min?: number;
  readonly direction?: Indicator["direction"];
  readonly decimals?: number | null;
  readonly base?: Readonly<Record<string, readonly number[]>>;
  readonly year?: number;
}

/** Points of a column of figures by one rule; dates and answers as declared. */
export function pointsOf(rule: Rule, figures: readonly Figure[], options: Options = {}): (number | null)[] {
  const { decimals = 2, base = {}, year = 2025, weight, direction, min } = options;
  const type = rule.kind === "on_time" ? "date" : rule.kind === "yes_no" ? "yes-no" : "decimal";
  const column = assignPoints(
    {
      rule,
      ...(weight !== undefined && { weight }),
      ...(direction !== undefined && { direction }),
      ...(min !== undefined && { min }),
    },
    Float64Array.from(figures, (figure) => numericFigure(figure, type)),
    {
      rows: figures.length,
      figures: [],
      base: new Map(Object.entries(base).map(([code, values]) => [code, Float64Array.from(values)])),
      declared: new Uint8Array(figures.length).fill(1),
    },
    year,
    decimals,
  );
  return figures.map((_, row) => pointsAt(column, row, decimals));
}
