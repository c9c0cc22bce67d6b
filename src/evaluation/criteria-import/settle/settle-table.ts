import { checkIndicator } from "../../../rating/criteria/check-indicator";
import type { Block, Check, Criteria, Indicator } from "../../../rating/criteria/criteria";
import { keptChecks } from "../../../rating/criteria/kept-checks";
import { blockOfHeading } from "./block-of-heading";
import type { Decision } from "./decision";
import { blockId, indicatorOf } from "./indicator-of";
import type { ReadRow, ReadTable, RowNote } from "../read-table";
import { isSameValue } from "../wording/same-value";
import { splitRows } from "./split-rows";
import type { WordedBlock } from "../lines/block-heading";

/** How a line stands to the present table. */
export type RowState = "question" | "unknown" | "changed" | "new" | "unchanged" | "left-out";

export interface SettledRow {
  readonly row: ReadRow;
  readonly state: RowState;
  /** What the line becomes; absent while it is not settled. */
  readonly indicator?: Indicator;
  /** The same indicator in the present table. */
  readonly before?: Indicator;
}

export interface SettledTable {
  readonly lacksBlock: boolean;
  readonly counts: ReadTable["counts"];
  readonly rows: readonly SettledRow[];
  /** Indicators of the present table that leave it: the new one does not have them, or their lines are left out. */
  readonly retired: readonly Indicator[];
  /** Checks that name what is gone, or what stands for something else now. */
  readonly lostChecks: readonly string[];
  /** The table as it will be: settled lines, and of the others what the present table has. */
  readonly criteria: Criteria;
}

/**
 * Puts a read table beside the present one.
 * @param table As read.
 * @param present Criteria of the year.
 * @param decisions By line of the table.
 * @param ownChecks Checks that the table itself brings; absent where those of the present one go on.
 */
export function settleTable(
  table: ReadTable,
  present: Criteria,
  decisions: ReadonlyMap<number, Decision>,
  ownChecks?: readonly Check[],
): SettledTable {
  const lines = splitRows(table.rows, decisions);
  const rows = withoutTwins(lines.map((row) => settleRow(row, present, decisions.get(row.words.line))));
  // What is not settled yet stays as the present table has it, once however many lines bear its code.
  const settled = new Set(rows.flatMap(({ indicator }) => (indicator ? [indicator.code] : [])));
  const waiting = new Set<string>();
  const indicators = rows.flatMap(({ indicator, before, state }) => {
    if (indicator) return [indicator];
    if (!before || state === "left-out" || settled.has(before.code) || waiting.has(before.code)) return [];
    waiting.add(before.code);
    return [before];
  });
  const taken = new Set(indicators.map(({ code }) => code));
  const retired = present.indicators.filter(({ code }) => !taken.has(code));
  const next = { base_fields: present.base_fields, indicators };
  const checks = ownChecks === undefined ? keptChecks(present, next) : keptChecks({ ...next, checks: ownChecks }, next);
  return {
    lacksBlock: table.lacksBlock,
    counts: table.counts,
    rows,
    retired,
    lostChecks: (ownChecks ?? present.checks).filter((check) => !checks.includes(check)).map(({ id }) => id),
    criteria: {
      blocks: blocksOfTable(table.blocks, indicators, present.blocks),
      ...next,
      checks,
    },
  };
}

/** Two lines that became one code are asked again: the table has each code once. */
function withoutTwins(rows: readonly SettledRow[]): readonly SettledRow[] {
  const counts = new Map<string, number>();
  for (const { indicator } of rows) if (indicator) counts.set(indicator.code, (counts.get(indicator.code) ?? 0) + 1);
  return rows.map((settled): SettledRow => {
    const { row, indicator, before } = settled;
    if (!indicator || (counts.get(indicator.code) ?? 0) < 2) return settled;
    const notes = row.notes.includes("code-repeated") ? row.notes : [...row.notes, "code-repeated" as const];
    return { row: { ...row, notes }, state: "question", ...(before && { before }) };
  });
}

/** A line with one of these is settled in its form or left out, never by its rule alone. */
const doubts: ReadonlySet<RowNote> = new Set([
  "code-missing",
  "code-repeated",
  "code-unclear",
  "block-missing",
  "name-missing",
  "row-hidden",
  "cells-shifted",
  "column-unread",
]);

function settleRow(row: ReadRow, present: Criteria, decision: Decision | undefined): SettledRow {
  const before = present.indicators.find(({ code }) => code === row.code);
  const known = before && { before };
  if (decision?.kind === "leave-out") return { row, state: "left-out", ...known };
  if (decision?.kind === "indicator") return stated(row, decision.indicator, present);
  const { understanding, notes } = row;
  const doubtful = notes.some((note) => doubts.has(note));
  const reading =
    decision?.kind === "reading"
      ? decision.reading
      : understanding.kind === "understood"
        ? understanding.reading
        : undefined;
  if (!reading || doubtful) return { row, state: understanding.kind === "unknown" ? "unknown" : "question", ...known };
  const indicator = indicatorOf(row, reading, before, present.blocks);
  const bases = new Set(present.base_fields.map(({ code }) => code));
  if (checkIndicator(indicator, bases).some(({ level }) => level === "error"))
    return { row, state: "question", ...known };
  return stated(row, indicator, present);
}

function stated(row: ReadRow, indicator: Indicator, present: Criteria): SettledRow {
  const before = present.indicators.find(({ code }) => code === indicator.code);
  if (!before) return { row, state: "new", indicator };
  return { row, state: isEqual(before, indicator) ? "unchanged" : "changed", indicator, before };
}

function isEqual(before: Indicator, after: Indicator): boolean {
  return isSameValue({ ...before, block: String(before.block) }, { ...after, block: String(after.block) });
}

function blocksOfTable(
  worded: readonly WordedBlock[],
  indicators: readonly Indicator[],
  present: readonly Block[],
): Block[] {
  const used = [...new Set(indicators.map(({ block }) => String(block)))];
  return used.map((id): Block => {
    const known = present.find(({ block }) => String(block) === id);
    const heading = worded.find(({ block }) => block === id);
    return blockOfHeading(heading, known, blockId(id, present));
  });
}
