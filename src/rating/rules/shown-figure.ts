import { type Rule, fieldsOf, rules } from "./rules";
import { add, divide, finiteOf, multiply, ratioOf, zero, type Ratio } from "../exact";

/** What stands in the place of a figure that is computed from base fields. */
export interface ShownFigure {
  /** A percentage of two, the sum of counts, or the mean of marks. */
  readonly way: "percent" | "sum" | "mean";
  readonly fields: readonly string[];
}

/** How the figure of a computed indicator is found; `null` where it has a figure of its own. */
export function shownFigure(rule: Rule): ShownFigure | null {
  const fields = fieldsOf(rule);
  if (fields.length === 0) return null;
  return { way: rules[rule.kind].computed ?? "sum", fields };
}

/**
 * The computed figure, exact.
 * @param values Of the base fields in their order; `null` for no data.
 * @returns `null` where it cannot be computed.
 */
export function shownRatio({ way }: ShownFigure, values: readonly (Ratio | null)[]): Ratio | null {
  const given = values.filter((value) => value !== null);
  if (way === "percent") {
    const [top = null, bottom = null] = values;
    return top === null || bottom === null || bottom.num === 0n
      ? null
      : multiply(divide(top, bottom), { num: 100n, den: 1n });
  }
  if (given.length === 0) return null;
  const sum = given.reduce((all, one) => add(all, one), zero);
  return way === "sum" ? sum : divide(sum, ratioOf(given.length));
}

/** The same for numbers as declared. */
export function shownNumber(shown: ShownFigure, values: readonly unknown[]): number | null {
  const exact = shownRatio(
    shown,
    values.map((value) => (typeof value === "number" && Number.isFinite(value) ? ratioOf(value) : null)),
  );
  return exact === null ? null : finiteOf(exact);
}
