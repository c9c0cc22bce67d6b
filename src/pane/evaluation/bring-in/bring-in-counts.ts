import { blockChanges } from "../../../evaluation/criteria-import/settle/block-changes";
import { isSameValue } from "../../../evaluation/criteria-import/wording/same-value";
import type { SettledRow, SettledTable } from "../../../evaluation/criteria-import/settle/settle-table";
import type { Criteria } from "../../../rating/criteria/criteria";

/** What is open and what would be written. */
interface BringInCounts {
  readonly open: number;
  /** Codes of the open lines, or their numbers in the table where they have none. */
  readonly openCodes: readonly string[];
  /** Lines that become indicators. */
  readonly taken: number;
  readonly toWrite: number;
  /** Of what is written: indicators that change, come and leave; blocks, base fields and checks that change or leave. */
  readonly changed: number;
  readonly added: number;
  readonly gone: number;
  readonly around: number;
  /** Lines, and headings that name a block otherwise, whose name stands in one language and for the other too. */
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
  const changed = rows.filter(({ state }) => state === "changed").length;
  const added = rows.filter(({ state }) => state === "new").length;
  const blocks = blockChanges(present.blocks, criteria.blocks);
  const headings = blocks.filter((change) => change.kind !== "gone" && change.after.kk === change.after.ru);
  const around =
    blocks.length +
    differing(present.base_fields, criteria.base_fields, ({ code }) => code) +
    differing(present.checks, criteria.checks, ({ id }) => id);
  const counted = changed + added + retired.length + around;
  // An order alone is a change too.
  const toWrite = counted === 0 && !isSameValue(criteria, present) ? 1 : counted;
  return {
    open: openCodes.length,
    openCodes,
    taken: rows.filter(({ indicator }) => indicator !== undefined).length,
    toWrite,
    changed,
    added,
    gone: retired.length,
    around,
    oneLanguage: rows.filter(isInOneLanguage).length + headings.length,
  };
}

/** How many come, leave or change. */
function differing<One>(before: readonly One[], after: readonly One[], keyOf: (one: One) => string): number {
  const texts = (all: readonly One[]) => new Map(all.map((one) => [keyOf(one), JSON.stringify(one)]));
  const [was, is] = [texts(before), texts(after)];
  return [...new Set([...was.keys(), ...is.keys()])].filter((key) => was.get(key) !== is.get(key)).length;
}

/** Whether a line's name stands for both languages; a name written since, or known from before, does not. */
export function isInOneLanguage({ row, indicator, state }: SettledRow): boolean {
  if (state === "left-out" || !row.notes.includes("one-language")) return false;
  return indicator === undefined || indicator.kk === indicator.ru;
}
