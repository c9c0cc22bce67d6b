import type { PresentParts } from "../read/present-parts";
import { changeInBatches } from "./change-in-batches";
import { changeInPlace } from "./change-in-place";
import type { ChangeOptions } from "./change-options";
import { removeSheets } from "./back/remove-sheets";
import type { SheetsChange } from "./sheets-change";

/**
 * Changes sheets and names of the open workbook, or leaves it as it was: the one way in which anything is written.
 *
 * What is written over is kept in the workbook before anything is written, so that the step can be taken back after the
 * pane or Excel has gone in its midst. A change that only writes a few sheets in place, or only takes sheets away, is one
 * batch.
 * @param context Context of the running work.
 * @param change Sheets and names before and after.
 * @param present What the workbook holds.
 * @param options Progress, and what to read in the last batch.
 * @returns What `collect` read.
 * @throws HostFailure `name-taken` before anything is written.
 */
export async function changeSheets<T>(
  context: Excel.RequestContext,
  change: SheetsChange,
  present: PresentParts,
  options: ChangeOptions<T>,
): Promise<T> {
  const { kept, added, removed } = change;
  if (kept.length + added.length === 0) return removeSheets(context, change, present, options);
  const cells = kept.reduce((sum, { plan }) => sum + plan.cells.length, 0);
  const isSmall = added.length + removed.length === 0 && kept.length <= mostInPlace && cells <= mostCellsInPlace;
  return isSmall && options.readsAnew !== true
    ? changeInPlace(context, change, present, options)
    : changeInBatches(context, change, present, options);
}

/** More sheets than a refresh writes may be too much for one batch. */
const mostInPlace = 3;

/** Excel on the web takes 5 MB at once, a cell with its looks some hundred bytes. */
const mostCellsInPlace = 15_000;
