import type { Area, CellValue, SheetPlan } from "../workbook/sheet-plan";

/** Values read from a sheet, with where they stand. */
export interface ReadValues extends Area {
  readonly values: readonly (readonly unknown[])[];
}

/**
 * Whether a sheet's own results differ from what the core makes of the same figures.
 * @param plan The sheet as it should be: its live areas hold the core's values.
 * @param read Values of the sheet's used area; absent for an empty sheet.
 */
export function differsFromPlan(plan: SheetPlan, read: ReadValues | undefined): boolean {
  if (plan.live.length === 0) return false;
  const expected = new Map(plan.cells.map((cell) => [`${cell.row}:${cell.column}`, cell.value]));
  return plan.live.some((live) => {
    for (let row = live.row; row < live.row + live.rows; row += 1) {
      for (let column = live.column; column < live.column + live.columns; column += 1) {
        const found = read?.values[row - read.row]?.[column - read.column];
        if (!sameValue(expected.get(`${row}:${column}`) ?? null, found)) return true;
      }
    }
    return false;
  });
}

function sameValue(expected: CellValue, found: unknown): boolean {
  if (expected === null || expected === "") return found === "" || found === null || found === undefined;
  return expected === found;
}
