import type { Ratio } from "../exact";

/** An expression whose value is a number. */
export type NumberExpression =
  | { readonly kind: "number"; readonly value: Ratio }
  | { readonly kind: "operand"; readonly code: string }
  | { readonly kind: "abs" | "negate"; readonly of: NumberExpression }
  | {
      readonly kind: "arithmetic";
      readonly sign: "+" | "-" | "*" | "/";
      readonly left: NumberExpression;
      readonly right: NumberExpression;
    };

/** An expression that holds or does not. */
export type Claim =
  | {
      readonly kind: "comparison";
      readonly sign: "<" | "<=" | ">" | ">=" | "=";
      readonly left: NumberExpression;
      readonly right: NumberExpression;
    }
  | { readonly kind: "and" | "or" | "implies"; readonly left: Claim; readonly right: Claim };

export type Expression = NumberExpression | Claim;

export function isClaim(expression: Expression): expression is Claim {
  return ["comparison", "and", "or", "implies"].includes(expression.kind);
}

/** Codes of the figures an expression needs, each once, in order of appearance. */
export function operandsOf(expression: Expression): string[] {
  switch (expression.kind) {
    case "number":
      return [];
    case "operand":
      return [expression.code];
    case "abs":
    case "negate":
      return operandsOf(expression.of);
    default:
      return [...new Set([...operandsOf(expression.left), ...operandsOf(expression.right)])];
  }
}
