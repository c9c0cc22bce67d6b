import { boundOf } from "../../../rating/criteria/bound-of";
import type { Indicator } from "../../../rating/criteria/criteria";
import { isComputed } from "../../../rating/criteria/is-computed";
import { dayNumber } from "../../../text/day-number";
import { formatFigure } from "../../../text/format-number";
import type { Language } from "../../../text/language";
import { parameterWords } from "../parameters/parameter-cells";
import { explainWords } from "./words-of";

type Bound = Indicator["min"];

/** Between which values a figure may lie. */
interface Bounds {
  readonly min?: Bound;
  readonly max?: Bound;
}

/**
 * An ISO date from a bound such as `reporting_year+1-01-01`.
 * @returns The date, or `undefined` where the bound is not one.
 * @example dateOfBound("reporting_year+1-12-31", 2025) //=> "2026-12-31"
 */
export function dateOfBound(bound: Bound | undefined, year: number): string | undefined {
  const date = typeof bound === "string" ? boundOf(bound, year) : "";
  return Number.isNaN(dayNumber(date)) ? undefined : date;
}

/**
 * Bounds of a figure as people read them.
 * @returns `0 – 100 000`, `01.01.2026 – 31.12.2026`, or "" where there are none.
 */
export function boundWords(bounds: Bounds, language: Language, year: number): string {
  const write = (bound: Bound | undefined): string => {
    const date = dateOfBound(bound, year);
    if (date !== undefined) return date.split("-").reverse().join(".");
    return typeof bound === "number" ? formatFigure(bound, language) : "";
  };
  const [min, max] = [write(bounds.min), write(bounds.max)];
  if (min === "" && max === "") return "";
  return max === "" ? `≥ ${min}` : min === "" ? `≤ ${max}` : `${min} – ${max}`;
}

/**
 * What a figure of an indicator may be: its bounds, or that it is computed or answered with yes or no.
 * @param indicator Its type, rule and bounds.
 */
export function rangeWords(
  indicator: Pick<Indicator, "type" | "rule" | "min" | "max">,
  language: Language,
  year: number,
): string {
  if (isComputed(indicator)) return explainWords[language].rule.computed;
  return indicator.type === "yes-no" ? parameterWords(language).types["yes-no"] : boundWords(indicator, language, year);
}
