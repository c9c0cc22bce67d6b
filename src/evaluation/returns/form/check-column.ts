import type { CheckClause } from "./check-clauses";

/** Excel takes no longer text inside a formula. */
const longestText = 255;

/**
 * The check column's cell: one nested IF, first hit wins.
 * @param clauses What may be said, in order.
 * @returns Native formula and what it gives for the values in the file.
 * @example checkCell([{ when: "A1=0", holds: true, text: "zero" }]).formula //=> "=IF(A1=0,\"zero\",\"\")"
 */
export function checkCell(clauses: readonly CheckClause[]): { readonly formula: string; readonly value: string } {
  const shown = clauses.map((clause) => ({ ...clause, text: shorten(clause.text) }));
  const formula = shown.reduceRight(
    (rest, { when, text }) => `IF(${when},"${text.replace(/"/g, '""')}",${rest})`,
    '""',
  );
  return { formula: `=${formula}`, value: shown.find((clause) => clause.holds)?.text ?? "" };
}

function shorten(text: string): string {
  return text.length <= longestText ? text : `${text.slice(0, longestText - 1)}…`;
}
