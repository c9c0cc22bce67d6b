import type { Address } from "../plan/sheet-plan";

/**
 * Brings a sheet to the front and selects a cell on it.
 * @param context Context of the running work.
 * @param sheetId Id of the sheet; it is made visible where the user hid it.
 * @param cell 1-based address, or nothing to leave the selection.
 */
export async function showCell(context: Excel.RequestContext, sheetId: string, cell?: Address): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  sheet.load("visibility");
  await context.sync();
  // Only where needed: on the desktop it empties Excel's own undo.
  if (sheet.visibility !== "Visible") sheet.visibility = "Visible";
  // Selecting on a sheet in the background is unreliable.
  sheet.activate();
  if (cell) {
    const range = sheet.getRangeByIndexes(cell.row - 1, cell.column - 1, 1, 1);
    range.select();
    range.untrack();
  }
  await context.sync();
}
