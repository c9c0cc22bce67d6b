import { operandsOf } from "../checks/expression";
import { parseExpression } from "../checks/parse-expression";
import { hasOtherMeaning } from "../returns/other-meaning";
import type { Check, Criteria } from "./criteria";

/**
 * The checks that still say something true of a changed table: each code they name is there and stands for the same thing.
 * @param before The table with its checks.
 * @param next Indicators and base fields as they are to be.
 * @returns In their order; one that is code, not an expression, goes on.
 */
export function keptChecks(
  before: Pick<Criteria, "base_fields" | "indicators" | "checks">,
  next: Pick<Criteria, "base_fields" | "indicators">,
): Check[] {
  const earlier = new Map([...before.base_fields, ...before.indicators].map((one) => [one.code, one]));
  const same = new Set(
    [...next.base_fields, ...next.indicators].flatMap((after) => {
      const one = earlier.get(after.code);
      return one !== undefined && hasOtherMeaning(one, after) ? [] : [after.code];
    }),
  );
  return before.checks.filter(({ expr, implemented_by }) => {
    const claim = implemented_by === undefined ? parseExpression(expr) : null;
    return claim === null || operandsOf(claim).every((code) => same.has(code));
  });
}
