import type { Area, Cell, Protection } from "../../plan/sheet-plan";
import { protectionOptions } from "../apply-page";
import { boundingArea, cellTexts } from "../cell-texts";
import type { SheetContents } from "../sheet-contents";
import { sheetRanges } from "../sheet-ranges";

/** Cells of one row that a step overwrites on another sheet, with what they held before. */
export interface CellMark {
  readonly sheet: Pick<SheetContents, "sheetId" | "name" | "isProtected">;
  readonly protection: Protection;
  readonly before: readonly Cell[];
  readonly after: readonly Cell[];
  /** Heights of the row in points. */
  readonly heights: { readonly before: number; readonly after: number };
}

/** Queues the cells of a mark as they are to be, or as they were. */
export function queueMark(
  context: Excel.RequestContext,
  mark: CellMark,
  to: "before" | "after",
  protectedNow: boolean,
): void {
  const sheet = context.workbook.worksheets.getItem(mark.sheet.sheetId);
  if (protectedNow) sheet.protection.unprotect();
  const ranges = sheetRanges(sheet);
  for (const cell of mark[to]) {
    const range = ranges.range({ row: cell.row, column: cell.column, rows: 1, columns: 1 });
    range.formulas = cellTexts({ cells: [cell], live: [] })?.formulas ?? [[""]];
    range.format.rowHeight = mark.heights[to];
  }
  if (mark.sheet.isProtected) sheet.protection.protect(protectionOptions(mark.protection));
}

/**
 * Queues the look at a mark before it is taken back.
 * @returns Call it after the sync: whether its cells hold what the step wrote, and whether their sheet is protected.
 */
export function queueMarked(
  context: Excel.RequestContext,
  mark: CellMark,
): () => { readonly isThere: boolean; readonly isProtected: boolean } {
  const sheet = context.workbook.worksheets.getItemOrNullObject(mark.sheet.sheetId);
  sheet.load("id");
  sheet.protection.load("protected");
  const area: Area = boundingArea(mark.after) ?? { row: 1, column: 1, rows: 1, columns: 1 };
  const range = sheetRanges(sheet).range(area);
  range.load("values");
  return () => markedOn(sheet, range, mark.after, area);
}

function markedOn(
  sheet: Excel.Worksheet,
  range: Excel.Range,
  cells: readonly Cell[],
  area: Area,
): ReturnType<ReturnType<typeof queueMarked>> {
  if (sheet.isNullObject) return { isThere: false, isProtected: false };
  const holds = ({ row, column, value }: Cell): boolean =>
    String(range.values[row - area.row]?.[column - area.column] ?? "") === String(value ?? "");
  return { isThere: cells.every(holds), isProtected: sheet.protection.protected };
}
