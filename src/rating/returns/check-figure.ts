import { boundOf } from "../criteria/bound-of";
import type { BaseField, Indicator } from "../criteria/criteria";
import { dayNumber, isoDate } from "../../text/day-number";
import { finding, type Finding, type FindingPlace } from "../finding";
import { scaleColumn } from "../scaled-column";
import { numericFigure } from "./figure-columns";
import type { Figure } from "./return";

/** Money is declared in thousand tenge: a tenge is the third decimal. */
const moneyDecimals = 3;

export type FigureLimits = Pick<Indicator | BaseField, "type" | "min" | "max">;

/**
 * What is wrong with a declared figure: type, whole numbers, decimals, bounds, dates.
 * @param figure A declared figure, not `null`.
 * @param limits Type and inclusive bounds; date bounds may be relative to the year.
 * @param place Where it stands; with `base` the codes of base fields are used.
 * @param year Reporting year.
 * @param today ISO date; without it no date is too late.
 */
export function checkFigure(
  figure: Exclude<Figure, null>,
  limits: FigureLimits,
  place: FindingPlace,
  year: number,
  today?: string,
): Finding[] {
  const part = place.base === undefined ? "figure" : "base";
  const value = numericFigure(figure, limits.type);
  if (Number.isNaN(value)) return [finding(`${part}.type`, place, { value: figure })];
  if (limits.type === "yes-no") return [];
  if (limits.type === "date") return checkDate(String(figure), value, limits, place, year, today);

  const findings: Finding[] = [];
  if (limits.type === "integer" && !Number.isInteger(value)) {
    findings.push(finding(`${part}.not-whole`, place, { value }));
  }
  if (limits.type === "money" && decimalsOf(value) > moneyDecimals) {
    findings.push(finding(`${part}.decimals`, place, { value, max: moneyDecimals }));
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
