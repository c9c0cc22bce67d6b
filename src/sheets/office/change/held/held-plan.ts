import { placeKey } from "../../../plan/a1";
import type { Address, Area, Cell, CellValue, SheetPlan } from "../../../plan/sheet-plan";
import { atOnce, cellByCell, rowByRow, type Turns } from "../../../plan/turns";
import { sharedStyle } from "../../../plan/shared-style";
import { contains } from "../../read/cell-texts";
import type { SheetContents } from "../../read/sheet-contents";

/** What a cell of a sheet holds. */
export interface HeldCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** Absent for a constant. */
  readonly formula?: string;
}

/**
 * The cells of a sheet that hold something, in reading order.
 * @param contents What the sheet held.
 */
export function heldCells(contents: SheetContents): HeldCell[] {
  return atOnce(heldCellsInTurns(contents));
}

/** The same in parts. */
export function* heldCellsInTurns({ used }: SheetContents): Turns<HeldCell[]> {
  const found: HeldCell[] = [];
  if (!used) return found;
  const take = (line: readonly unknown[], down: number): void => {
    for (const right of line.keys()) {
      const cell = cellAt(used, down, right);
      if (cell) found.push(cell);
    }
  };
  yield* rowByRow(used.formulas, take);
  return found;
}

/**
 * What one cell holds.
 * @returns Nothing for a blank one.
 */
export function heldCell({ used }: SheetContents, { row, column }: Address): HeldCell | undefined {
  return used && cellAt(used, row - used.row, column - used.column);
}

function cellAt(used: NonNullable<SheetContents["used"]>, down: number, right: number): HeldCell | undefined {
  const [formula, value] = [used.formulas[down]?.[right], used.values[down]?.[right]];
  if (formula === undefined || (formula === "" && (value === "" || value === undefined))) return undefined;
  const place = { row: used.row + down, column: used.column + right, value: value as CellValue };
  // A formula differs from its value; a text that only looks like one does not.
  const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  return isFormula ? { ...place, formula } : place;
}

/**
 * A sheet as it stands: its looks by the plan it was written from, its contents as held.
 * @param plan The plan the sheet was written from.
 * @param contents What the sheet holds now.
 * @param within What is held beyond the plan is added plainly if it lies here; omitted, all of it is.
 */
export function heldPlan(plan: SheetPlan, contents: SheetContents, within?: Area): SheetPlan {
  return atOnce(heldPlanInTurns(plan, contents, within));
}

/** The same in parts. */
export function* heldPlanInTurns(plan: SheetPlan, contents: SheetContents, within?: Area): Turns<SheetPlan> {
  const cells: Cell[] = [];
  const known = new Set<number>();
  yield* cellByCell(plan.cells, ({ value: _value, formula: _formula, ...cell }) => {
    const { value, formula } = heldCell(contents, cell) ?? { value: null };
    cells.push({ ...cell, value, ...(formula !== undefined && { formula }) });
    known.add(placeKey(cell));
  });
  const held = yield* heldCellsInTurns(contents);
  yield* cellByCell(held, (cell) => {
    const isBeyond =
      !known.has(placeKey(cell)) &&
      (within === undefined || contains(within, cell)) &&
      !plan.live.some((live) => contains(live.reserved, cell));
    if (isBeyond) cells.push({ ...cell, style: sharedStyle("plain") });
  });
  return { ...plan, name: contents.name, cells };
}
