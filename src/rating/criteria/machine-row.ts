import { fifteenDigits } from "../../text/fifteen-digits";
import { parseFigure } from "../returns/parse-figure";
import { isRuleKind, parametersOf, type Rule } from "../rules/rules";
import type { Parameter } from "../rules/rule-module";
import type { BlockId, Indicator } from "./criteria";
import type { FigureType } from "./base-field";
import { readList, writeList } from "./list-text";

export type MachineCell = string | number | boolean | null;

/** What a rule needs; code, names, unit and evidence stand in columns of their own. */
export type MachineIndicator = Pick<Indicator, "block" | "type" | "min" | "max" | "direction" | "rule" | "weight">;

/** Columns of parameters of rules; each rule has some of them. */
export const ruleColumns = [
  "points",
  "per",
  "round",
  "floor",
  "cap",
  "bands",
  "numerator",
  "denominator",
  "cap_ratio",
  "yes",
  "no",
  "due",
  "due_year",
  "per_day_late",
  "from",
  "to",
] as const;

const ownColumns = ["weight", "type", "min", "max", "direction", "block"] as const;

const textColumns: readonly string[] = ["round", "bands", "numerator", "denominator", "due", "direction"];

/** Columns of the criteria sheet that carry the rules, in their order. */
export const machineColumns: readonly string[] = ["kind", ...ruleColumns, ...ownColumns];

/**
 * The machine row of an indicator.
 * @returns One cell per {@link machineColumns}; a parameter the rule does not give is `null`.
 */
export function toMachineRow(indicator: MachineIndicator): MachineCell[] {
  const rule = indicator.rule as unknown as Readonly<Record<string, MachineCell | readonly unknown[] | undefined>>;
  const parameters = ruleColumns.map((column) => {
    const [name, parameter] = parameterIn(column, indicator.rule.kind);
    const value = rule[name] ?? null;
    return typeof value === "object" && value !== null ? writeList(value, parameter?.shape ?? "bands") : value;
  });
  return [indicator.rule.kind, ...parameters, ...ownColumns.map((name) => indicator[name] ?? null)];
}

/**
 * The indicator a machine row describes, as found: nothing is corrected, `checkIndicator` says what is wrong with it.
 * @param row Cells in the order of {@link machineColumns}; `null` and `""` are "not given". Bands that cannot be read stay text.
 */
export function fromMachineRow(row: readonly unknown[]): MachineIndicator {
  const cell = (name: string): unknown => {
    const found = row[machineColumns.indexOf(name)];
    const value = typeof found === "number" ? fifteenDigits(found) : found;
    return value === undefined || value === null || value === "" ? undefined : value;
  };
  const given = (names: readonly string[]): Record<string, unknown> =>
    Object.fromEntries(
      names.flatMap((name) => {
        const value = cell(name);
        return value === undefined ? [] : [[name, isText(name) ? value : numberIn(value)]];
      }),
    );

  const kind = cell("kind") ?? "";
  const rule: Record<string, unknown> = { kind };
  for (const [column, value] of Object.entries(given(ruleColumns))) {
    const [name, parameter] = parameterIn(column, kind);
    const isList = column === "bands" && typeof value === "string";
    rule[name] = isList ? (readList(value, parameter?.shape ?? "bands") ?? value) : value;
  }
  return {
    block: (cell("block") ?? "") as BlockId,
    type: (cell("type") ?? "") as FigureType,
    ...given(["min", "max", "direction", "weight"]),
    rule: rule as unknown as Rule,
  };
}

/** The parameter a column carries for a kind; of an unknown kind the one of its own name. */
function parameterIn(column: string, kind: unknown): readonly [name: string, parameter: Parameter | undefined] {
  const parameters = typeof kind === "string" && isRuleKind(kind) ? Object.entries(parametersOf(kind)) : [];
  return parameters.find(([name, parameter]) => (parameter.column ?? name) === column) ?? [column, undefined];
}

function isText(name: string): boolean {
  return textColumns.includes(name);
}

/** A number typed with a comma stays text in many an Excel; what can be read in one way only is read. */
function numberIn(value: unknown): unknown {
  if (typeof value !== "string") return value;
  const parsed = parseFigure(value, "decimal");
  return parsed.kind === "value" ? parsed.value : value;
}
