import type { Cell, SheetPlan, WorkbookPlan } from "../../../src/sheets/plan/sheet-plan";

/**
 * The plan with the cells of a sheet elsewhere, as after rows or columns were inserted or exchanged.
 * @param plan A workbook.
 * @param key Key of the sheet.
 * @param move What becomes of a cell.
 */
export function moveCells(plan: WorkbookPlan, key: string, move: (cell: Cell) => Partial<Cell>): WorkbookPlan {
  const moved = (sheet: SheetPlan) => sheet.cells.map((cell) => ({ ...cell, ...move(cell) }));
  return {
    ...plan,
    sheets: plan.sheets.map((sheet) => (sheet.key === key ? { ...sheet, cells: moved(sheet) } : sheet)),
  };
}

/** A row inserted above another one. */
export const insertRow = (plan: WorkbookPlan, key: string, above: number): WorkbookPlan =>
  moveCells(plan, key, ({ row }) => ({ row: row >= above ? row + 1 : row }));

/** A column inserted before another one. */
export const insertColumn = (plan: WorkbookPlan, key: string, before: number): WorkbookPlan =>
  moveCells(plan, key, ({ column }) => ({ column: column >= before ? column + 1 : column }));

/** Two rows exchanged as a whole, their codes too. */
export const exchangeRows = (plan: WorkbookPlan, key: string, first: number, second: number): WorkbookPlan =>
  moveCells(plan, key, ({ row }) => ({ row: row === first ? second : row === second ? first : row }));

/** Two sheets that bear each other's names. */
export function exchangeNames(plan: WorkbookPlan, first: string, second: string): WorkbookPlan {
  const nameOf = (key: string) => plan.sheets.find((sheet) => sheet.key === key)?.name ?? key;
  const names = new Map([
    [first, nameOf(second)],
    [second, nameOf(first)],
  ]);
  return { ...plan, sheets: plan.sheets.map((sheet) => ({ ...sheet, name: names.get(sheet.key) ?? sheet.name })) };
}
