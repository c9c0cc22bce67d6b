import { boundOf } from "../criteria/bound-of";
import { figureBounds, type Bounded } from "../criteria/figure-bounds";
import { moneyUnit } from "../criteria/money-unit";
import { dayNumber, isoDate } from "../../text/day-number";
import { finding, type Finding, type FindingPlace } from "../finding";
import { scaleColumn } from "../scaled-column";
import { numericFigure } from "./figure-columns";
import type { Figure } from "./return";

/** What is known of a figure: an indicator or a base field. */
export type FigureLimits = Bounded;

/**
 * What is wrong with a declared figure: type, whole numbers, decimals, bounds, dates.
 * @param figure A declared figure, not `null`.
 * @param field Type, unit, rule and the bounds of the table, which may be relative to the year; what goes without saying is added.
 * @param place Where it stands; with `base` the codes of base fields are used.
 * @param year Reporting year.
 * @param today ISO date; without it no date is too late.
 */
export function checkFigure(
  figure: Exclude<Figure, null>,
  field: FigureLimits,
  place: FindingPlace,
  year: number,
  today?: string,
): Finding[] {
  const part = place.base === undefined ? "figure" : "base";
  const limits = { ...field, ...figureBounds(field) };
  const value = numericFigure(figure, limits.type);
  if (Number.isNaN(value)) return [finding(`${part}.type`, place, { value: figure })];
  if (limits.type === "yes-no") return [];
  if (limits.type === "date") return checkDate(String(figure), value, limits, place, year, today);

  const findings: Finding[] = [];
  if (limits.type === "integer" && !Number.isInteger(value)) {
    findings.push(finding(`${part}.not-whole`, place, { value }));
  }
  const money = limits.type === "money" ? moneyUnit(limits) : null;
  if (money !== null && decimalsOf(value) > money.decimals) {
    findings.push(finding(`${part}.decimals`, place, { value, max: money.decimals }));
  }
  const { min, max } = numberBounds(limits);
  if ((min !== null && value < min) || (max !== null && value > max)) {
    findings.push(finding(`${part}.bounds`, place, { value, min, max }));
  }
  return findings;
}

/** Bounds of a figure that is a number; `null` is open. */
export function numberBounds({ min, max }: Pick<FigureLimits, "min" | "max">): {
  readonly min: number | null;
  readonly max: number | null;
} {
  return { min: typeof min === "number" ? min : null, max: typeof max === "number" ? max : null };
}

function checkDate(
  text: string,
  day: number,
  { min, max }: FigureLimits,
  place: FindingPlace,
  year: number,
  today: string | undefined,
): Finding[] {
  const first = typeof min === "string" ? dayNumber(boundOf(min, year)) : NaN;
  const last = typeof max === "string" ? dayNumber(boundOf(max, year)) : NaN;
  const findings: Finding[] = [];
  if (day < first || day > last) {
    const bounds = { min: printed(first), max: printed(last) };
    findings.push(
      finding(place.base === undefined ? "figure.date-year" : "base.bounds", place, { value: text, ...bounds }),
    );
  }
  if (today !== undefined && day > dayNumber(today)) {
    findings.push(finding("figure.date-future", place, { value: text, today }));
  }
  return findings;
}

function printed(day: number): string | null {
  return Number.isNaN(day) ? null : isoDate(day);
}

function decimalsOf(value: number): number {
  return scaleColumn(Float64Array.of(value))?.decimals ?? Infinity;
}
