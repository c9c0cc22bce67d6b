import type { BaseField, Criteria, Indicator } from "./criteria";

/** Figures from `lo` to `hi`; `-Infinity` and `Infinity` are open. */
interface Span {
  readonly lo: number;
  readonly hi: number;
}

/**
 * Whether some value of an indicator could cost points, so that silence would pay and a blank is an error.
 * A date could always: what depends on a day is never better undeclared.
 * @param indicator One whose rule has passed `checkIndicator`; a figure without a lower bound counts from 0.
 * @param baseFields Their bounds limit a percentage.
 * @returns `true` where points after weight can be below 0, whatever the kind of the rule.
 * @see clause 4.5
 * @example couldCost({ type: "yes-no", rule: { kind: "yes_no", yes: 0, no: -50 } }, []) //=> true
 */
export function couldCost(
  indicator: Pick<Indicator, "type" | "rule" | "weight" | "min" | "max">,
  baseFields: Criteria["base_fields"],
): boolean {
  const weight = indicator.weight ?? 1;
  return indicator.type === "date" || pointsSpan(indicator, baseFields).some((points) => points * weight < 0);
}

/** The ends of what a rule can give before its weight. */
function pointsSpan(
  { rule, min, max }: Pick<Indicator, "rule" | "min" | "max">,
  baseFields: Criteria["base_fields"],
): number[] {
  const [lowest, highest] = [typeof min === "number" ? min : null, typeof max === "number" ? max : null];
  switch (rule.kind) {
    case "per_unit":
    case "penalty_per_unit": {
      const cap = rule.kind === "per_unit" ? (rule.cap ?? Infinity) : Infinity;
      return [lowest ?? Math.min(0, highest ?? 0), highest ?? Infinity].map((figure) =>
        Math.min(Math.max(product(figure, rule.points), rule.floor ?? -Infinity), cap),
      );
    }
    case "share_bands":
    case "value_bands": {
      const holds = ({ lo, hi }: Span): boolean => hi > (lowest ?? -Infinity) && lo <= (highest ?? Infinity);
      return rule.bands
        .filter((band) => holds({ lo: band.ge ?? -Infinity, hi: band.lt ?? Infinity }))
        .map(({ points }) => points);
    }
    case "percent_of_plan": {
      const reached = baseFields.find(({ code }) => code === rule.numerator);
      return [isBelowZero(reached) ? -Infinity : 0, rule.cap_ratio].map((ratio) => product(ratio, rule.points));
    }
    case "yes_no":
      return [rule.yes, rule.no];
    case "on_time":
      return [rule.points, rule.floor];
    case "min_max":
      return [rule.from ?? 0, rule.to ?? 100];
    case "place_points":
      return [1];
  }
}

function isBelowZero(field: BaseField | undefined): boolean {
  return typeof field?.min === "number" && field.min < 0;
}

/** Nothing of an endless count is nothing. */
function product(figure: number, points: number): number {
  return points === 0 ? 0 : figure * points;
}
