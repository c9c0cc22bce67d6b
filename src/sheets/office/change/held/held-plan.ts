import type { Area, Cell, CellValue, SheetPlan } from "../../../plan/sheet-plan";
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
export function heldCells({ used }: SheetContents): HeldCell[] {
  if (!used) return [];
  return used.formulas.flatMap((line, down) =>
    line.flatMap((formula, right) => {
      const value = used.values[down]?.[right];
      if (formula === "" && (value === "" || value === undefined)) return [];
      const place = { row: used.row + down, column: used.column + right, value: value as CellValue };
      // A formula differs from its value; a text that only looks like one does not.
      const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
      return [isFormula ? { ...place, formula } : place];
    }),
  );
}

/**
 * A sheet as it stands: its looks by the plan it was written from, its contents as held.
 * @param plan The plan the sheet was written from.
 * @param contents What the sheet holds now.
 * @param within What is held beyond the plan is added plainly if it lies here; omitted, all of it is.
 */
export function heldPlan(plan: SheetPlan, contents: SheetContents, within?: Area): SheetPlan {
  const key = ({ row, column }: Pick<Cell, "row" | "column">): string => `${row}:${column}`;
  const held = new Map(heldCells(contents).map((cell) => [key(cell), cell]));
  const planned = plan.cells.map(({ value: _value, formula: _formula, ...cell }): Cell => {
    const { value, formula } = held.get(key(cell)) ?? { value: null };
    return { ...cell, value, ...(formula !== undefined && { formula }) };
  });
  const known = new Set(plan.cells.map(key));
  const beyond = [...held.values()].filter(
    (cell) =>
      (within === undefined || contains(within, cell)) &&
      !known.has(key(cell)) &&
      !plan.live.some((live) => contains(live.reserved, cell)),
  );
  return {
    ...plan,
    name: contents.name,
    cells: [...planned, ...beyond.map((cell) => ({ ...cell, style: sharedStyle("plain") }))],
  };
}
