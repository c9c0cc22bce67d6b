import type { ReadWorkbook } from "../read/read-workbook";
import { sheetTable, type SheetTableCell } from "../sheet-table";

/** A sheet of a workbook as rows of texts. */
export interface SheetOfTables {
  readonly name: string;
  readonly rows: readonly (readonly SheetTableCell[])[];
  readonly isHidden: boolean;
}

/**
 * The sheets of a workbook that hold more than a line, in its order.
 * @param workbook Read with its frames.
 */
export function sheetTables({ sheets, ...workbook }: ReadWorkbook): SheetOfTables[] {
  return sheets
    .map((sheet) => ({ name: sheet.name, rows: sheetTable(sheet, workbook), isHidden: sheet.visibility !== "visible" }))
    .filter(({ rows }) => rows.length > 1);
}
