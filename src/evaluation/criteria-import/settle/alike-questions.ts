import type { SettledRow } from "./settle-table";

/** One answer may fit several lines only where the words left the same thing open and nothing was unread. */
const own = new Set<string>(["base-fields", "rest", "unit-missing", "due-missing"]);

/**
 * Open questions that one answer can settle: the same reasons and the same kinds of readings to choose from.
 * @param rows Settled lines.
 * @returns By the first line of each kind the others like it: it is asked there once.
 */
export function alikeQuestions(rows: readonly SettledRow[]): ReadonlyMap<number, readonly SettledRow[]> {
  const groups = new Map<string, SettledRow[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return new Map(
    [...groups.values()].flatMap(([first, ...others]) =>
      first === undefined || others.length === 0 ? [] : [[first.row.words.line, others] as const],
    ),
  );
}

function keyOf({ row, state }: SettledRow): string | null {
  const { understanding, notes } = row;
  if (state !== "question" || understanding.kind !== "question") return null;
  if (understanding.reasons.some((reason) => own.has(reason))) return null;
  // A line that also lacks its number is not settled by an answer about points.
  if (notes.some((note) => note !== "one-language")) return null;
  // Whether parts of steps count is one question, of people as of tenge.
  if (understanding.reasons.join() === "whole-or-part") return `whole-or-part ${understanding.candidates.length}`;
  const { reasons, candidates, parts, most } = understanding;
  // Levels with a most of all together are not split.
  const listed = parts && [most === undefined, parts.every(({ reading }) => reading.rule.kind === "per_unit")];
  return JSON.stringify([reasons, candidates.map(({ rule, type }) => [rule.kind, type]), listed]);
}
