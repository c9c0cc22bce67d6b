import type { Cell, SheetPlan, WorkbookPlan } from "../../src/sheets/plan/sheet-plan";
import type { CellStyle } from "../../src/sheets/plan/styles";

export const emptySheet: SheetPlan = {
  key: "sheet",
  name: "Sheet",
  visibility: "visible",
  columns: [],
  rows: [],
  cells: [],
  live: [],
  merges: [],
  validations: [],
  conditionals: [],
  charts: [],
  places: {},
};

export const emptyPlan: WorkbookPlan = { title: "", sheets: [], names: [], structureLocked: false, properties: {} };

export function cell(row: number, column: number, value: Cell["value"], style: CellStyle = { name: "plain" }): Cell {
  return { row, column, value, style };
}
