import type { CellContent, Scalar } from "../../engine/engine";
import { coerce } from "./coercion";
import type { Host } from "../host";
import type { ValidationOperator, ValidationRule } from "./validation-rules";

/**
 * Whether what stands in a cell satisfies its validation, as Excel judges an entry; everything must be settled.
 * @returns True where there is no rule.
 */
export async function satisfies(host: Host, sheet: string, row: number, column: number): Promise<boolean> {
  const found = host.record(sheet).validations.at(row, column);
  if (!found) return true;
  const { area, rule } = found;
  const [content] = host.engine.cells(sheet, { row, column, rows: 1, columns: 1 })[0] ?? [];
  if (!content || content.blank) return rule.allowBlank;
  const work = (formula: string): Promise<Scalar[][]> =>
    host.engine.evaluate(sheet, formula, { rows: row - area.row, columns: column - area.column });
  return check(rule, content, work);
}

type Work = (formula: string) => Promise<Scalar[][]>;

async function check(rule: ValidationRule, { value, error }: CellContent, work: Work): Promise<boolean> {
  if (error) return false;
  switch (rule.kind) {
    case "list":
      return inList(rule.first, value, work);
    case "custom":
      return isTrue((await work(rule.first))[0]?.[0]);
    case "textLength":
      return compare(String(value).length, rule, work);
    case "whole":
      return typeof value === "number" && Number.isInteger(value) && compare(value, rule, work);
    case "decimal":
      return typeof value === "number" && compare(value, rule, work);
    case "date":
      return typeof value === "number" && value >= 0 && compare(value, rule, work);
  }
}

/** Lists typed out are matched exactly, lists in cells without regard to case. */
async function inList(source: string, value: Scalar, work: Work): Promise<boolean> {
  if (!source.startsWith("=")) {
    const choices = source.split(",").map((choice) => choice.trim());
    return choices.includes(String(value));
  }
  const choices = (await work(source)).flat().filter((choice) => choice !== "");
  return choices.some((choice) => choice === value || String(choice).toLowerCase() === String(value).toLowerCase());
}

function isTrue(result: Scalar | undefined): boolean {
  return result === true || (typeof result === "number" && result !== 0);
}

const comparisons: Readonly<Record<ValidationOperator, (value: number, first: number, second: number) => boolean>> = {
  between: (value, first, second) => value >= first && value <= second,
  notBetween: (value, first, second) => value < first || value > second,
  equalTo: (value, first) => value === first,
  notEqualTo: (value, first) => value !== first,
  greaterThan: (value, first) => value > first,
  lessThan: (value, first) => value < first,
  greaterThanOrEqualTo: (value, first) => value >= first,
  lessThanOrEqualTo: (value, first) => value <= first,
};

async function compare(value: number, rule: ValidationRule, work: Work): Promise<boolean> {
  const first = await boundOf(rule.first, work);
  const second = rule.second === undefined ? Number.NaN : await boundOf(rule.second, work);
  return comparisons[rule.operator](value, first, second);
}

/** A bound is a number, a date as text, or a formula. */
async function boundOf(text: string, work: Work): Promise<number> {
  if (text.startsWith("=")) return Number((await work(text))[0]?.[0]);
  const { input } = coerce(text, false);
  return input !== null && "value" in input ? Number(input.value) : Number.NaN;
}
