import { quoteSheet } from "../../sheets/plan/a1";
import type { Cell, SheetPlan, WorkbookPlan } from "../../sheets/plan/sheet-plan";

/**
 * The plan with other contents in the cell of one field.
 * @param plan A workbook.
 * @param field Its name among the places of a sheet.
 * @param contents Value, formula and perhaps look instead of what stands there.
 * @returns A plan that differs in one cell.
 * @throws RangeError where no sheet has such a field.
 */
export function changeCell(
  plan: WorkbookPlan,
  field: string,
  contents: Pick<Cell, "value" | "formula"> & Partial<Pick<Cell, "style">>,
): WorkbookPlan {
  if (!plan.sheets.some((sheet) => field in sheet.places)) throw new RangeError(`no place ${field}`);
  const change = (sheet: SheetPlan): SheetPlan => {
    const place = sheet.places[field];
    if (place === undefined) return sheet;
    const isHere = (cell: Cell) => cell.row === place.row && cell.column === place.column;
    return { ...sheet, cells: sheet.cells.map((cell) => (isHere(cell) ? { ...cell, ...contents } : cell)) };
  };
  return { ...plan, sheets: plan.sheets.map(change) };
}

/**
 * The plan with a sheet renamed as Excel would do it: formulas follow.
 * @param plan A workbook.
 * @param key Key of the sheet.
 * @param name Its new name.
 * @returns A plan in which the sheet and every reference to it have the new name.
 */
export function renameSheet(plan: WorkbookPlan, key: string, name: string): WorkbookPlan {
  const old = plan.sheets.find((sheet) => sheet.key === key)?.name;
  if (old === undefined) throw new RangeError(`no sheet ${key}`);
  const follow = (formula: string) => formula.split(`${quoteSheet(old)}!`).join(`${quoteSheet(name)}!`);
  return {
    ...plan,
    sheets: plan.sheets.map((sheet) => ({
      ...sheet,
      name: sheet.key === key ? name : sheet.name,
      cells: sheet.cells.map((cell) =>
        cell.formula === undefined ? cell : { ...cell, formula: follow(cell.formula) },
      ),
    })),
  };
}
