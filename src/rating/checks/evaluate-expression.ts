import { add, compare, divide, multiply, negate, subtract, type Ratio } from "../exact";
import type { Claim, NumberExpression } from "./expression";

/** The value of a figure by code, or `null` where there is none. */
export type FigureValues = (code: string) => Ratio | null;

/**
 * Whether a claim about figures holds, in exact arithmetic.
 * @returns `null` where a figure is missing or something is divided by zero: the check is skipped, not failed.
 */
export function holds(claim: Claim, valueOf: FigureValues): boolean | null {
  if (claim.kind === "comparison") {
    const left = evaluate(claim.left, valueOf);
    const right = evaluate(claim.right, valueOf);
    return left === null || right === null ? null : compares(compare(left, right), claim.sign);
  }
  const left = holds(claim.left, valueOf);
  const right = holds(claim.right, valueOf);
  if (left === null || right === null) return null;
  if (claim.kind === "and") return left && right;
  return claim.kind === "or" ? left || right : !left || right;
}

function compares(order: number, sign: "<" | "<=" | ">" | ">=" | "="): boolean {
  switch (sign) {
    case "<":
      return order < 0;
    case "<=":
      return order <= 0;
    case ">":
      return order > 0;
    case ">=":
      return order >= 0;
    case "=":
      return order === 0;
  }
}

function evaluate(expression: NumberExpression, valueOf: FigureValues): Ratio | null {
  switch (expression.kind) {
    case "number":
      return expression.value;
    case "operand":
      return valueOf(expression.code);
    case "negate":
    case "abs": {
      const value = evaluate(expression.of, valueOf);
      return value === null || (expression.kind === "abs" && value.num >= 0n) ? value : negate(value);
    }
    case "arithmetic": {
      const left = evaluate(expression.left, valueOf);
      const right = evaluate(expression.right, valueOf);
      return left === null || right === null ? null : calculate(left, expression.sign, right);
    }
  }
}

function calculate(left: Ratio, sign: "+" | "-" | "*" | "/", right: Ratio): Ratio | null {
  switch (sign) {
    case "+":
      return add(left, right);
    case "-":
      return subtract(left, right);
    case "*":
      return multiply(left, right);
    case "/":
      return right.num === 0n ? null : divide(left, right);
  }
}
