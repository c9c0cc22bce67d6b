import { operandsOf } from "../checks/expression";
import { parseExpression } from "../checks/parse-expression";
import { fieldsOf } from "../rules/rules";
import type { BaseField } from "./base-field";
import type { Criteria } from "./criteria";

/**
 * The base fields that a table has a use for: those its rules are computed from, and those that a check compares with one of
 * them or with an indicator. The others are neither asked for nor missed.
 * @param table Checks that are code, or that cannot be read, name nothing.
 * @returns In the order of the table.
 * @see clause 2.1
 */
export function usedBaseFields({
  base_fields,
  indicators,
  checks,
}: Pick<Criteria, "base_fields" | "indicators" | "checks">): BaseField[] {
  const computed = new Set(indicators.flatMap(({ rule }) => fieldsOf(rule)));
  const known = new Set([...computed, ...indicators.map(({ code }) => code)]);
  const compared = checks.flatMap(({ expr, implemented_by }) => {
    const claim = implemented_by === undefined ? parseExpression(expr) : null;
    const operands = claim === null ? [] : operandsOf(claim);
    // A check of base fields alone guards nothing that is rated.
    return operands.some((code) => known.has(code)) ? operands : [];
  });
  const used = new Set([...computed, ...compared]);
  return base_fields.filter(({ code }) => used.has(code));
}
