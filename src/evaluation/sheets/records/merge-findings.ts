import type { Finding } from "../../../rating/finding";

/**
 * Findings of reading and of rating together; where a cell could not be read, its type is not blamed a second time.
 * @param read Findings of `readYear`.
 * @param rated Findings of `rate` on what was read.
 */
export function mergeFindings(read: readonly Finding[], rated: readonly Finding[]): Finding[] {
  const repeated = new Set(["figure.type", "base.type", "figure.missing", "base.missing", "figure.must-be-declared"]);
  const unreadable = new Set(["cell.unclear-number", "cell.unclear-yes-no", "cell.error-value"]);
  const unread = new Set(read.filter(({ code }) => unreadable.has(code)).map(fieldOf));
  return [...read, ...rated.filter((one) => !(repeated.has(one.code) && unread.has(fieldOf(one))))];
}

function fieldOf({ organisation = "", indicator = "", base = "" }: Finding): string {
  return `${organisation}:${indicator}:${base}`;
}
