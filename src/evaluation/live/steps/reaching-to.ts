import { plannedArea } from "../../../sheets/office/change/clear-sheet";
import { contains } from "../../../sheets/office/read/cell-texts";
import { sharedStyle } from "../../../sheets/plan/shared-style";
import type { Area, SheetPlan } from "../../../sheets/plan/sheet-plan";

/**
 * A sheet as it was written, out to where the workbook says that it reached: a plan made of the present figures is shorter than
 * the sheet where findings were put right since, and what is not known to be ours would stay below the new table.
 * @param was The plan it was written from, or as it would be written now.
 * @param extent Where it reached, as the workbook tells; absent for sheets that tell nothing.
 */
export function reachingTo(was: SheetPlan, extent: Area | undefined): SheetPlan {
  if (!extent) return was;
  const corner = { row: extent.row + extent.rows - 1, column: extent.column + extent.columns - 1 };
  const isKnown = contains(plannedArea(was), corner) || was.live.some(({ reserved }) => contains(reserved, corner));
  if (isKnown) return was;
  return { ...was, cells: [...was.cells, { ...corner, value: null, style: sharedStyle("plain") }] };
}
