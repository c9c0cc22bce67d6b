import { changeSheets } from "../../sheets/office/change/change-sheets";
import type { SheetsChange } from "../../sheets/office/change/sheets-change";
import type { PresentParts } from "../../sheets/office/read/present-parts";
import type { SheetPlan } from "../../sheets/plan/sheet-plan";
import type { Running } from "../running";
import { throughGate } from "./gate";
import { inWorkbook } from "./in-workbook";
import { stepLabel, withCells, type WorkbookSession } from "./workbook-session";

/** What a step writes and tells. */
interface PlannedStep<Told> {
  readonly change: SheetsChange;
  /** What the entry of the step counts: sheets, records or returns. */
  readonly count: number | ((told: Told) => number);
  /** Sheets as they are written; omitted, those of the change that are written as a whole. */
  readonly written?: readonly SheetPlan[];
  /** What `collect` reads rests on what the change writes. */
  readonly readsAnew?: true;
  /** Queues loads into the last batch and returns what to tell after it. */
  readonly collect: (context: Excel.RequestContext) => () => Told | Promise<Told>;
}

/** A step on a year of the open workbook. */
interface Step<Key extends string, Told> {
  readonly key: Key;
  readonly year: number;
  /** What the workbook calls it while it is written; omitted, its key. */
  readonly label?: string;
  readonly running?: Running;
  /**
   * Reads what the step rests on and plans what it writes; it writes nothing itself.
   * @throws StepFailure where the workbook does not allow the step.
   */
  readonly plan: (context: Excel.RequestContext, present: PresentParts) => Promise<PlannedStep<Told>>;
}

/**
 * Runs a step: through the gate, by the one way in which a workbook is changed, with the way back in the history.
 * @param session What the steps on the workbook share.
 * @param step The step.
 * @returns What it tells.
 * @throws StepFailure The workbook is then as it was.
 */
export async function runStep<Key extends string, Told>(
  session: WorkbookSession<Key>,
  { key, year, label = key, running: { onProgress, signal } = {}, plan }: Step<Key, Told>,
): Promise<Told> {
  const at = session.now();
  const { planned, present, told } = await inWorkbook((context) =>
    throughGate(session, context, { step: key, year }, async (found, lease) => {
      const ready = await plan(context, found);
      signal?.throwIfAborted();
      const collected = await changeSheets(context, ready.change, found, {
        ...{ signal, lease, collect: ready.collect, readsAnew: ready.readsAnew },
        label: stepLabel(session, label, year),
        onSheets: (count, of) => onProgress?.({ count, of }),
      });
      return { planned: ready, present: found, told: collected };
    }),
  );
  const { change, count } = planned;
  const before = session.written.get(year);
  const after = writtenAfter(before, change, planned.written);
  session.written.set(year, after);
  session.history.push({
    entry: { step: key, count: typeof count === "number" ? count : count(told), at, year },
    parts: [{ change, formulas: present.formulas, active: present.active, written: { before, after } }],
  });
  return told;
}

function writtenAfter(
  before: ReadonlyMap<string, SheetPlan> | undefined,
  { kept, added, removed }: SheetsChange,
  written: readonly SheetPlan[] = [...kept.flatMap((sheet) => (sheet.scope ? [] : [sheet.plan])), ...added],
): ReadonlyMap<string, SheetPlan> {
  const after = new Map(before);
  for (const sheet of removed) after.delete(sheet.was.key);
  // A sheet may have another key by now.
  for (const { scope, was, plan } of kept) if (scope === undefined && was.key !== plan.key) after.delete(was.key);
  for (const sheet of written) after.set(sheet.key, sheet);
  for (const { scope, plan } of kept) {
    const known = after.get(plan.key);
    if (scope === "rows" && known) after.set(plan.key, withCells(known, plan.cells));
  }
  return after;
}
