import { dayNumber } from "../../text/day-number";
import { finding, type Finding } from "../finding";
import { isRuleKind, parametersOf, typesOf } from "../rules/rules";
import { basesIn, hasShape } from "../rules/shapes";
import { boundOf } from "./bound-of";
import { checkBands } from "./check-bands";
import type { Band } from "../points/bands";
import type { FigureType } from "./base-field";
import type { Indicator } from "./criteria";

/** Findings after which an indicator cannot be rated. */
const unusable: ReadonlySet<string> = new Set([
  "criteria.unknown-rule",
  "criteria.missing-parameter",
  "criteria.bad-parameter",
  "criteria.unknown-base-field",
]);

export const figureTypes: readonly FigureType[] = ["integer", "decimal", "money", "percent", "date", "yes-no"];

/** Whether points can be computed in spite of what was found. */
export function isUsable(findings: readonly Finding[]): boolean {
  return !findings.some(({ code }) => unusable.has(code));
}

/**
 * What is wrong with one indicator: rule, parameters, bands, base fields, type.
 * @param indicator As found in a sheet or file; nothing is taken for granted but that it is an object with a code.
 * @param baseCodes Codes of the base fields there are.
 */
export function checkIndicator(indicator: Omit<Indicator, "kk" | "ru">, baseCodes: ReadonlySet<string>): Finding[] {
  const place = { indicator: String(indicator.code) };
  const rule = indicator.rule as unknown as Readonly<Record<string, unknown>> | undefined;
  const kind = String(rule?.["kind"] ?? "");
  if (rule === undefined || !isRuleKind(kind)) {
    return [finding("criteria.unknown-rule", place, { value: kind })];
  }
  const bad = (name: string, value: unknown): Finding =>
    finding("criteria.bad-parameter", place, { name, value: printed(value) });
  const findings: Finding[] = [];
  for (const [name, { shape, optional }] of Object.entries(parametersOf(kind))) {
    const value = rule[name];
    const isAbsent = value === undefined || value === null;
    if (isAbsent && optional) continue;
    if (isAbsent) findings.push(finding("criteria.missing-parameter", place, { name }));
    else if (!hasShape(value, shape)) findings.push(bad(name, value));
    else {
      for (const base of basesIn(value, shape)) {
        if (!baseCodes.has(base)) findings.push(finding("criteria.unknown-base-field", place, { base }));
      }
      if (shape === "bands") findings.push(...checkBands(value as readonly Band[], place.indicator));
    }
  }
  const { type, weight, direction } = indicator;
  if (!figureTypes.includes(type) || !typesOf(kind).includes(type)) findings.push(bad("type", type));
  if (weight !== undefined && !hasShape(weight, "number")) findings.push(bad("weight", weight));
  if (direction !== undefined && !["up", "down", "earlier"].includes(direction)) {
    findings.push(bad("direction", direction));
  }
  for (const name of ["min", "max"] as const) {
    if (!isBoundOfType(indicator[name], type)) findings.push(bad(name, indicator[name]));
  }
  return findings;
}

function isBoundOfType(value: unknown, type: FigureType): boolean {
  if (value === undefined || value === null) return true;
  if (type === "date") return typeof value === "string" && !Number.isNaN(dayNumber(boundOf(value, 2000)));
  return hasShape(value, "number");
}

function printed(value: unknown): string | number | boolean {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? value
    : JSON.stringify(value);
}
