import { contains } from "../../../sheets/office/read/cell-texts";
import { plannedArea } from "../../../sheets/office/change/clear-sheet";
import { heldCellsInTurns, type HeldCell } from "../../../sheets/office/change/held/held-plan";
import type { SheetContents } from "../../../sheets/office/read/sheet-contents";
import { areaOf, placeKey, sheetArea } from "../../../sheets/plan/a1";
import type { Area, Cell, NamePlan, SheetPlan } from "../../../sheets/plan/sheet-plan";
import { atOnce, cellByCell, type Turns } from "../../../sheets/plan/turns";
import { firstRow } from "../../sheets/year-layout";
import { figureSheet, heldFigures } from "../reading/held-figures";
import { isResultSheet } from "../../sheets/lost/lost-sheets";

/** One sheet that is about to be written anew or taken away. */
export interface SheetInDanger {
  readonly was: SheetPlan;
  readonly held: SheetContents;
  /** Absent where the sheet goes. */
  readonly plan?: SheetPlan;
  /** How far a sheet of results was written last, where the workbook tells. */
  readonly extent?: Area;
  /** The cells that are written, where that is not the whole sheet. */
  readonly written?: readonly Pick<HeldCell, "row" | "column">[];
}

/**
 * What people put on a year's sheets beside the year itself, and what a rewrite would overwrite.
 * @param sheet The sheet, its plan and what it holds.
 * @param names Defined names of the year: what stands in their areas is read with the year.
 * @param keeps Whether a user's formula for a figure goes on; the field as in a plan's places.
 * @returns Addresses with the sheet's name; empty where nothing would be lost.
 */
export function ownContents(...about: Parameters<typeof ownContentsInTurns>): string[] {
  return atOnce(ownContentsInTurns(...about));
}

/** The same in parts. */
export function* ownContentsInTurns(
  { was, held, plan, extent, written: only }: SheetInDanger,
  names: readonly NamePlan[],
  keeps: (formula: string, field: string) => boolean,
): Turns<string[]> {
  const cells = yield* heldCellsInTurns(held);
  const figures = new Map([...heldFigures(was.key, cells)].map(([field, cell]) => [cell, field]));
  const areas = names.filter(({ sheet, hidden }) => sheet === was.key && !hidden).map(({ area }) => area);
  const planned = new Map<number, Cell>();
  yield* cellByCell(was.cells, (cell) => planned.set(placeKey(cell), cell));
  const box = plan && plannedArea(was, plan);
  const written = plannedArea(was);
  const isRead = (cell: HeldCell): boolean =>
    areas.some(
      (area) => contains(area, cell) && was.cells.some((one) => one.column === cell.column && contains(area, one)),
    );
  const isOwn = (cell: HeldCell): boolean => {
    if (box && !contains(box, cell)) return false;
    const ours = planned.get(placeKey(cell));
    const isOwnFormula = cell.formula !== undefined && ours?.formula === undefined;
    const field = figures.get(cell);
    if (field !== undefined) return isOwnFormula && !keeps(cell.formula ?? "", field);
    // The layout of results follows figures and criteria as they were when they were written.
    if (isResultSheet(was.key)) {
      if (contains(written, cell) || (extent && contains(extent, cell))) return false;
    }
    // Captions of a column that the criteria sheet no longer has are not the user's.
    if (figureSheet.test(was.key) && cell.row < firstRow) return false;
    if (was.live.some((live) => contains(live.reserved, cell))) return false;
    if (ours) return isOwnFormula;
    return !isRead(cell);
  };
  const among = only && new Set(only.map(placeKey));
  const own: HeldCell[] = [];
  yield* cellByCell(cells, (cell) => {
    if (among?.has(placeKey(cell)) !== false && isOwn(cell)) own.push(cell);
  });
  return own.map((cell) => sheetArea(held.name, areaOf(cell)));
}
