import type { WorkbookPlan } from "../../plan/sheet-plan";
import { sheetArea } from "../../plan/a1";
import { writeBook } from "./write-book";

/**
 * Writes a workbook plan as an .xlsx file; the same plan gives the same bytes on every machine.
 * @param plan The workbook; its live areas are ignored, a file holds values and native formulas.
 * @returns The file.
 * @throws RangeError when a cell holds no finite number or more text than a cell can, a name points to no sheet of the
 * plan, or no sheet is visible.
 */
export async function writePlan(plan: WorkbookPlan): Promise<Uint8Array> {
  const { title, structureLocked, properties } = plan;
  const nameOfSheet = new Map(plan.sheets.map((sheet) => [sheet.key, sheet.name]));
  const names = plan.names.map(({ name, sheet, area, hidden = false }) => {
    const sheetName = nameOfSheet.get(sheet);
    if (sheetName === undefined) throw new RangeError(`name ${name} points to no sheet: ${sheet}`);
    return { name, formula: sheetArea(sheetName, area, "both"), hidden };
  });
  const sheets = plan.sheets.map((sheet) => ({ kind: "planned", plan: sheet }) as const);
  return writeBook({ title, sheets, names, structureLocked, properties });
}
