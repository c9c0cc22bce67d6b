import type { Finding } from "../../rating/finding";

/**
 * Findings of reading and of rating together; where a cell could not be read, its type is not blamed a second time.
 * @param read Findings of `readYear`.
 * @param rated Findings of `rate` on what was read.
 */
export function mergeFindings(read: readonly Finding[], rated: readonly Finding[]): Finding[] {
  const repeated = new Set(["figure.type", "base.type", "figure.missing", "base.missing", "figure.must-be-declared"]);
  const unread = new Set(
    read.filter(({ code }) => code === "cell.unclear-number" || code === "cell.error-value").map(fieldOf),
  );
  return [...read, ...rated.filter((one) => !(repeated.has(one.code) && unread.has(fieldOf(one))))];
}

function fieldOf({ organisation = "", indicator = "", base = "" }: Finding): string {
  return `${organisation}:${indicator}:${base}`;
}
