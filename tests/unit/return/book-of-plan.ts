import { toA1 } from "../../../src/sheets/plan/a1";
import type { ReadableBook, ReadableCell } from "../../../src/evaluation/returns/form/cells/readable-book";
import type { Cell, WorkbookPlan } from "../../../src/sheets/plan/sheet-plan";

function readable({ value, formula }: Cell): ReadableCell {
  const kind = typeof value;
  const type = value === null ? "empty" : kind === "number" ? "number" : kind === "boolean" ? "boolean" : "text";
  return { value, type, ...(formula !== undefined && { formula }) };
}

/** A plan as if it had been written and read back. */
export function bookOfPlan(plan: WorkbookPlan, dateSystem: 1900 | 1904 = 1900): ReadableBook {
  return {
    dateSystem,
    properties: plan.properties,
    sheets: plan.sheets.map((sheet) => ({
      name: sheet.name,
      joined: sheet.merges,
      cells: new Map(sheet.cells.filter(({ value }) => value !== null).map((cell) => [toA1(cell), readable(cell)])),
    })),
  };
}
