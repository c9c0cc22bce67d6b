import type { Claim, Expression } from "../../../../rating/checks/expression";
import { numberOf } from "../../../../rating/exact";

/**
 * A check of the criteria table as a native formula.
 * @param expression The check as read from the table.
 * @param cellOf Reference of a field's figure.
 * @returns Formula without the leading `=`; truth or number as the expression is.
 */
function checkFormula(expression: Expression, cellOf: (code: string) => string): string {
  const formula = (part: Expression): string => checkFormula(part, cellOf);
  switch (expression.kind) {
    case "number":
      return String(numberOf(expression.value));
    case "operand":
      return cellOf(expression.code);
    case "abs":
      return `ABS(${formula(expression.of)})`;
    case "negate":
      return `-(${formula(expression.of)})`;
    case "and":
      return `AND(${formula(expression.left)},${formula(expression.right)})`;
    case "or":
      return `OR(${formula(expression.left)},${formula(expression.right)})`;
    case "implies":
      return `OR(NOT(${formula(expression.left)}),${formula(expression.right)})`;
    case "arithmetic":
    case "comparison":
      return `(${formula(expression.left)}${expression.sign}${formula(expression.right)})`;
  }
}

/**
 * Native condition that holds where a check does not; with a figure missing or a division by zero it is false.
 * @param claim The check as read from the table.
 * @param cells References of the figures it needs.
 * @param cellOf Reference of a field's figure.
 * @returns Condition without the leading `=`.
 */
export function failsFormula(claim: Claim, cells: readonly string[], cellOf: (code: string) => string): string {
  const fails = `NOT(${checkFormula(claim, cellOf)})`;
  const safe = fails.includes("/") ? `IFERROR(${fails},FALSE)` : fails;
  return `IF(COUNT(${cells.join(",")})=${cells.length},${safe},FALSE)`;
}
