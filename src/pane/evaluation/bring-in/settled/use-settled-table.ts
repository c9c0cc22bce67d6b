import { useMemo } from "react";
import { readTable } from "../../../../evaluation/criteria-import/read-table";
import { settleTable, type SettledTable } from "../../../../evaluation/criteria-import/settle/settle-table";
import { gridOf } from "../../../../evaluation/criteria-import/cells/table-cell";
import type { BaseField } from "../../../../rating/criteria/base-field";
import type { Criteria } from "../../../../rating/criteria/criteria";
import { useYear } from "../../../state/pane-context";
import type { BringInDraft } from "../bring-in-draft";

/** A table beside the criteria of the year; neither changes while a form is typed in. */
interface SettledDraft {
  readonly settled: SettledTable | null;
  /** The year's criteria with what the table brings beside its indicators. */
  readonly criteria: Criteria;
}

/** Reads and settles the table that is being brought in; nothing where there is none. */
export function useSettledTable(draft: BringInDraft | null): SettledDraft {
  const { view } = useYear();
  const { criteria: present, year } = view.data;
  const { baseFields, given, rows, mapping, decisions } = draft ?? {};
  const criteria = useMemo(
    (): Criteria => ({
      ...present,
      base_fields: merged(present.base_fields, baseFields ?? [], ({ code }) => code),
      blocks: merged(present.blocks, given?.blocks ?? [], ({ block }) => String(block)),
      checks: ownChecks(given) ?? present.checks,
    }),
    [present, baseFields, given],
  );
  const table = useMemo(
    () => (rows && mapping ? readTable(gridOf(rows), mapping, { criteria, year }) : null),
    [rows, mapping, criteria, year],
  );
  const settled = useMemo(
    () => (table && decisions ? settleTable(table, criteria, decisions, ownChecks(given)) : null),
    [table, criteria, decisions, given],
  );
  return { settled, criteria };
}

/** Checks of criteria kept as JSON name its own indicators, those of the year name the year's. */
function ownChecks(given: BringInDraft["given"]): Criteria["checks"] | undefined {
  return given !== undefined && given.checks.length > 0 ? given.checks : undefined;
}

/** What is given stands in place of what has the same key. */
function merged<Item extends BaseField | Criteria["blocks"][number]>(
  present: readonly Item[],
  given: readonly Item[],
  keyOf: (item: Item) => string,
): Item[] {
  const byKey = new Map(given.map((item) => [keyOf(item), item]));
  const known = new Set(present.map(keyOf));
  return [...present.map((item) => byKey.get(keyOf(item)) ?? item), ...given.filter((item) => !known.has(keyOf(item)))];
}
