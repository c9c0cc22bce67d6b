import type { CheckClause } from "./check-clauses";

/** Excel takes no longer text inside a formula. */
const longestText = 255;
/** Of a text that stands where it should not, so much is shown. */
const longestQuote = 30;

/**
 * The check column's cell: one nested IF, first hit wins.
 * @param clauses What may be said, in order.
 * @returns Native formula and what it gives for the values in the file.
 * @example checkCell([{ when: "A1=0", holds: true, text: "zero" }]).formula //=> "=IF(A1=0,\"zero\",\"\")"
 */
export function checkCell(clauses: readonly CheckClause[]): { readonly formula: string; readonly value: string } {
  const formula = clauses.reduceRight((rest, clause) => `IF(${clause.when},${textFormula(clause)},${rest})`, '""');
  const said = clauses.find((clause) => clause.holds);
  return { formula: `=${formula}`, value: said === undefined ? "" : textOf(said) };
}

function textFormula({ text, cell }: CheckClause): string {
  const literal = (part: string): string => `"${shorten(part).replace(/"/g, '""')}"`;
  if (cell === undefined) return literal(text);
  return text.split("{cell}").map(literal).join(`&LEFT(${cell.reference},${longestQuote})&`);
}

function textOf({ text, cell }: CheckClause): string {
  return cell === undefined ? shorten(text) : text.split("{cell}").map(shorten).join(cell.value.slice(0, longestQuote));
}

function shorten(text: string): string {
  return text.length <= longestText ? text : `${text.slice(0, longestText - 1)}…`;
}
