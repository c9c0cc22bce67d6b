import type { AreaSizes } from "../../sheets/office/read/area-sizes";
import { changeSheets } from "../../sheets/office/change/change-sheets";
import { addedCells, changedCells } from "../../sheets/office/change/held/edited-cells";
import { reverseChange } from "../../sheets/office/change/back/reverse-change";
import type { SheetsChange, WholeSheet } from "../../sheets/office/change/sheets-change";
import { queueContents, type SheetContents } from "../../sheets/office/read/sheet-contents";
import { anchorName } from "../sheet-anchor";
import { StepFailure } from "../step-failure";
import { throughGate } from "./gate";
import type { DonePart, DoneStep } from "./history";
import { inWorkbook } from "./in-workbook";
import { stepLabel, type WorkbookSession } from "./workbook-session";

/**
 * Cells beside the planned ones of a sheet that hold what people entered since it was written as a whole.
 * @returns Addresses with the sheet's name.
 */
export type EnteredBeside = (sheet: WholeSheet, now: SheetContents, change: SheetsChange) => readonly string[];

const anyAdded: EnteredBeside = ({ plan, held }, now) => addedCells(plan, now, held);

/**
 * Takes the newest step back.
 * @param session Has the history.
 * @param overwrite What was entered since goes with it; else the step is refused as `edited-since` and names the cells.
 * @param beside What counts as entered beside the planned cells.
 */
export async function undoStep<Key extends string>(
  session: WorkbookSession<Key>,
  overwrite: boolean,
  beside: EnteredBeside = anyAdded,
): Promise<void> {
  const { history } = session;
  const [newest] = history.done;
  if (newest) {
    const wish = { label: "undo", overwrite, beside };
    history.undo(await reversed(session, newest, wish, (left) => history.leave(left)));
  }
  // Whoever asks is told what stands in the way although there is nothing to take back.
  else {
    await inWorkbook((context) =>
      throughGate(session, context, { step: "undo", year: 0 }, (_present, lease) => lease.release(context)),
    );
  }
}

/**
 * Does the step undone last again.
 * @param session Has the history.
 * @param overwrite As with `undoStep`.
 * @param beside As with `undoStep`.
 */
export async function redoStep<Key extends string>(
  session: WorkbookSession<Key>,
  overwrite: boolean,
  beside: EnteredBeside = anyAdded,
): Promise<void> {
  const [newest] = session.history.undone;
  if (newest) {
    const wish = { label: "redo", overwrite, beside };
    session.history.redo(await reversed(session, newest, wish, () => undefined));
  }
}

interface ReverseWish {
  readonly label: string;
  readonly overwrite: boolean;
  readonly beside: EnteredBeside;
}

/**
 * Reverses the parts of a step, the one made last first.
 * @param onLeft Told which parts are left after each, should the next one be refused.
 */
async function reversed<Key extends string>(
  session: WorkbookSession<Key>,
  { entry, parts }: DoneStep<Key>,
  wish: ReverseWish,
  onLeft: (left: readonly DonePart[]) => void,
): Promise<DoneStep<Key>> {
  const made: DonePart[] = [];
  for (const [at, part] of parts.entries()) {
    made.unshift(await reversedPart(session, entry.year, part, wish));
    if (at + 1 < parts.length) onLeft(parts.slice(at + 1));
  }
  return { entry, parts: made };
}

async function reversedPart(
  session: Omit<WorkbookSession, "history">,
  year: number,
  part: DonePart,
  { label, overwrite, beside }: ReverseWish,
): Promise<DonePart> {
  const { change, written } = part;
  const made = await inWorkbook((context) =>
    throughGate(session, context, { step: label, year }, async (present, lease) => {
      const contents = await contentsOf(context, change, year, present.sizes);
      const entered = enteredSince(change, contents, beside);
      if (!overwrite && entered.length > 0) {
        throw new StepFailure("edited-since", entered.join("\n"), { places: entered });
      }
      const back = reverseChange(part, contents);
      await changeSheets(context, back, present, {
        ...{ lease, label: stepLabel(session, label, year) },
        collect: () => () => null,
      });
      return { change: back, formulas: present.formulas, active: present.active };
    }),
  );
  if (written.before) session.written.set(year, written.before);
  else session.written.delete(year);
  return { ...made, written: { before: written.after, after: written.before } };
}

/** What the sheets of a change hold now, by key. */
async function contentsOf(
  context: Excel.RequestContext,
  { kept, added }: SheetsChange,
  year: number,
  sizes: AreaSizes,
): Promise<ReadonlyMap<string, SheetContents>> {
  const keys = [...kept.map(({ plan }) => plan.key), ...added.map(({ key }) => key)];
  const anchored = queueContents(
    context,
    keys.map((key) => anchorName(key, year)),
    sizes,
  );
  await context.sync();
  const found = await anchored();
  return new Map(
    keys.flatMap((key) => {
      const held = found.get(anchorName(key, year));
      return held ? [[key, held] as const] : [];
    }),
  );
}

function enteredSince(
  change: SheetsChange,
  contents: ReadonlyMap<string, SheetContents>,
  beside: EnteredBeside,
): string[] {
  const onKept = change.kept.flatMap((sheet) => {
    const now = contents.get(sheet.plan.key);
    if (!now) return [];
    if (sheet.scope === "contents") return changedCells(sheet.plan, now);
    // Cells that only follow others are left where they say something else by now.
    if (sheet.scope === "rows")
      return sheet.plan.looks === "kept" ? [] : changedCells({ ...sheet.plan, live: [] }, now);
    return [...changedCells(sheet.plan, now), ...beside(sheet, now, change)];
  });
  const onAdded = change.added.flatMap((plan) => {
    const now = contents.get(plan.key);
    return now ? [...changedCells(plan, now), ...addedCells(plan, now)] : [];
  });
  return [...new Set([...onKept, ...onAdded])];
}
