import type { SheetPlan } from "../../plan/sheet-plan";
import { toA1 } from "../../plan/a1";

const numberLike = /^\s*[+-]?(\d+([.,]\d*)?|[.,]\d+)(e[+-]?\d+)?\s*%?$/i;

/**
 * Tells Excel not to mark codes such as `1.2` with a green corner as numbers stored as text.
 * @param part The sheet part.
 * @param sheet The sheet it was written from.
 * @returns The same part with the marks switched off in those cells.
 */
export function ignoreNumberLikeText(part: string, sheet: SheetPlan): string {
  const cells = sheet.cells
    .filter(({ value, formula }) => formula === undefined && typeof value === "string" && numberLike.test(value))
    .map((cell) => toA1(cell));
  if (cells.length === 0) return part;
  const mark = `<ignoredErrors><ignoredError sqref="${cells.join(" ")}" numberStoredAsText="1"/></ignoredErrors>`;
  return part.replace(/(<drawing [^>]*>)?<\/worksheet>$/, (end) => mark + end);
}
