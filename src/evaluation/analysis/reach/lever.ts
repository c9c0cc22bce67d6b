import type { FigureType } from "../../../rating/criteria/base-field";
import type { Indicator } from "../../../rating/criteria/criteria";
import { boundOf } from "../../../rating/criteria/bound-of";
import { dayNumber } from "../../../text/day-number";
import { isComputed } from "../../../rating/criteria/is-computed";
import { fieldsOf, leverOfRule } from "../../../rating/rules/rules";
import type { RatingInput } from "../../../rating/input";
import type { RatedInput } from "../../../rating/rate-input";
import { figureOf } from "../../../rating/returns/figure-columns";
import type { Figure } from "../../../rating/returns/return";

/** Where a figure stands in a return: under an indicator, or a base field that an indicator is computed from. */
export interface FigureField {
  readonly part: "figures" | "base";
  readonly code: string;
}

/** The one figure by which an organisation could change its points by an indicator. */
export interface Lever {
  readonly indicator: Indicator;
  readonly at: number;
  readonly field: FigureField;
  readonly type: FigureType;
  /** Inclusive; day numbers for dates. */
  readonly min: number | null;
  readonly max: number | null;
  /** As declared; `null` for no data. */
  readonly from: Figure;
}

/**
 * The lever of an indicator: its own figure, or for a computed one the base field above the line or of the best level.
 * @param rated The year by columns.
 * @param input The year.
 * @param id Organisation.
 * @param at Position of the indicator.
 */
export function leverOf({ criteria }: RatedInput, input: RatingInput, id: string, at: number): Lever | null {
  const indicator = criteria.indicators[at];
  if (indicator === undefined) return null;
  const declared = Object.hasOwn(input.returns, id) ? input.returns[id] : undefined;
  const { rule } = indicator;
  if (fieldsOf(rule).length === 0) {
    if (isComputed(indicator)) return null;
    const { code, type } = indicator;
    const from = figureOf(declared?.figures, code);
    return { indicator, at, field: { part: "figures", code }, type, ...limits(indicator, input.year), from };
  }
  // Marks are given by others: none of them is a lever.
  const above = leverOfRule(rule);
  const base = criteria.base_fields.find(({ code }) => code === above);
  if (base === undefined) return null;
  const { code, type } = base;
  const from = figureOf(declared?.base, code);
  return { indicator, at, field: { part: "base", code }, type, ...limits(base, input.year), from };
}

function limits(
  { min, max }: { readonly min?: Indicator["min"]; readonly max?: Indicator["max"] },
  year: number,
): { readonly min: number | null; readonly max: number | null } {
  const limit = (bound: Indicator["min"]): number | null => {
    if (bound === undefined || bound === null) return null;
    const number = typeof bound === "number" ? bound : dayNumber(boundOf(bound, year));
    return Number.isNaN(number) ? null : number;
  };
  return { min: limit(min), max: limit(max) };
}

/** The same year with one figure of one organisation changed. */
export function withFigure(input: RatingInput, id: string, { part, code }: FigureField, figure: Figure): RatingInput {
  const declared = Object.hasOwn(input.returns, id) ? input.returns[id] : undefined;
  const changed = { ...declared, [part]: { ...declared?.[part], [code]: figure } };
  return { ...input, returns: { ...input.returns, [id]: changed } };
}
