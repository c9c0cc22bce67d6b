import { type Rule, type RuleKind, comparesAll, parametersOf } from "../../../../rating/rules/rules";
import type { Shape } from "../../../../rating/rules/shapes";

/** Parameters of rules as a person types them. */
export type DraftValue =
  | "points"
  | "per"
  | "most"
  | "floor"
  | "cap"
  | "numerator"
  | "denominator"
  | "capRatio"
  | "yes"
  | "no"
  | "due"
  | "dueYear"
  | "perDayLate"
  | "from"
  | "to"
  | "take"
  | "direction";

/** One line of days, levels or marks; what a kind does not ask is empty. */
export interface DraftLine {
  /** Day and month. */
  readonly until: string;
  /** Code of a base field. */
  readonly field: string;
  readonly points: string;
  readonly cap: string;
}

/** Shapes of parameters that are lists of lines. */
type ListShape = "days" | "levels" | "marks";

/** What each line of a list has. */
export const partsOfList: Readonly<Record<ListShape, readonly (keyof DraftLine)[]>> = {
  days: ["until", "points"],
  levels: ["field", "points", "cap"],
  marks: ["field"],
};

const isList = (shape: Shape): shape is ListShape => Object.hasOwn(partsOfList, shape);

/**
 * The name of a parameter in the form.
 * @example draftName("per_day_late") //=> "perDayLate"
 */
export function draftName(parameter: string): DraftValue {
  return parameter.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()) as DraftValue;
}

/** Single values that a kind asks for, in the order of its parameters. */
export function valuesOfKind(kind: RuleKind): readonly DraftValue[] {
  const single = Object.entries(parametersOf(kind)).filter(
    ([, { shape }]) => shape !== "round" && shape !== "bands" && !isList(shape),
  );
  const asked = single.map(([name]) => draftName(name));
  return comparesAll({ kind }) ? [...asked, "direction"] : asked;
}

/** The list of lines that a kind asks for, where it has one. */
export function listOfKind(kind: RuleKind): { readonly name: string; readonly shape: ListShape } | undefined {
  for (const [name, { shape }] of Object.entries(parametersOf(kind))) if (isList(shape)) return { name, shape };
  return undefined;
}

/** Whether a kind has a parameter of a shape. */
export function asks(kind: RuleKind, wanted: Shape): boolean {
  return Object.values(parametersOf(kind)).some(({ shape }) => shape === wanted);
}

/** Single values of a rule as a person types them; `number` writes numbers in the language of the form. */
export function valuesOfRule(
  rule: Rule & Readonly<Record<string, unknown>>,
  number: (value: unknown) => string,
): Readonly<Partial<Record<DraftValue, string>>> {
  const values: Partial<Record<DraftValue, string>> = {};
  for (const [name, { shape }] of Object.entries(parametersOf(rule.kind))) {
    const value = rule[name];
    if (value === undefined || value === null || typeof value === "object" || shape === "round") continue;
    values[draftName(name)] =
      shape === "due"
        ? dayText(String(value))
        : shape === "due-year"
          ? String(value)
          : number(shape === "ratio" ? percentOf(value) : value);
  }
  return values;
}

/** Of `1.1`, 110 without the residue of binary fractions. */
function percentOf(value: unknown): unknown {
  return typeof value === "number" ? Number((value * 100).toPrecision(12)) : value;
}

/** `01-20` as people write it. */
export function dayText(day: string): string {
  return day.split("-").reverse().join(".");
}
