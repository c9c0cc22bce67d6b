import { isSameValue } from "../../../evaluation/criteria-import/wording/same-value";
import type { SettledRow, SettledTable } from "../../../evaluation/criteria-import/settle/settle-table";
import type { Criteria } from "../../../rating/criteria/criteria";

/** What is open and what would be written. */
export interface BringInCounts {
  readonly open: number;
  /** Codes of the open lines, or their numbers in the table where they have none. */
  readonly openCodes: readonly string[];
  readonly toWrite: number;
  /** Lines whose name stands in one language and for the other too. */
  readonly oneLanguage: number;
}

/**
 * Counts of a settled table for the page and its button.
 * @param settled The table beside the present one.
 * @param present Criteria of the year as they are.
 */
export function bringInCounts({ rows, retired, criteria }: SettledTable, present: Criteria): BringInCounts {
  const openCodes = rows.flatMap(({ row, state }) =>
    state === "question" || state === "unknown" ? [row.code || `№ ${row.words.line}`] : [],
  );
  const gone = rows.filter(({ state, before }) => state === "left-out" && before !== undefined).length;
  const changes = rows.filter(({ state }) => state === "changed" || state === "new").length;
  const around = (["blocks", "base_fields", "checks"] as const).reduce((sum, part) => {
    const before = present[part].map((one) => JSON.stringify(one));
    const isKnown = (one: unknown): boolean => before.includes(JSON.stringify(one));
    return sum + criteria[part].filter((one) => !isKnown(one)).length;
  }, 0);
  const counted = changes + gone + retired.length + around;
  // An order alone is a change too.
  const toWrite = counted === 0 && !isSameValue(criteria, present) ? 1 : counted;
  return { open: openCodes.length, openCodes, toWrite, oneLanguage: rows.filter(isInOneLanguage).length };
}

/** Whether a line's name stands for both languages; a name written since, or known from before, does not. */
export function isInOneLanguage({ row, indicator, state }: SettledRow): boolean {
  if (state === "left-out" || !row.notes.includes("one-language")) return false;
  return indicator === undefined || indicator.kk === indicator.ru;
}
