import { applyFormats } from "../../write/apply-formats";
import { boundingArea, cellTexts } from "../../read/cell-texts";
import { formatStrokes, styledCells } from "../../write/format-strokes";
import type { Job } from "../../session";
import { sheetRanges, type SheetRanges } from "../../read/sheet-ranges";
import { heldCells } from "./held-plan";
import type { SheetContents } from "../../read/sheet-contents";
import type { RowsPlan } from "../sheets-change";

const bytesPerCell = 400;

/**
 * Some rows of a sheet that stays as it is otherwise, left unprotected.
 * @param plan The cells and the heights of their rows; those without contents are emptied.
 * @param sheetId Id of the sheet.
 * @param isProtected Whether it is protected at present.
 */
export function rowsJob(plan: RowsPlan, sheetId: string, isProtected: boolean): Job {
  const area = boundingArea(plan.cells);
  return {
    bytes: plan.cells.length * bytesPerCell,
    queue({ workbook }) {
      if (!area) return;
      const sheet = workbook.worksheets.getItem(sheetId);
      if (isProtected) sheet.protection.unprotect();
      const ranges = sheetRanges(sheet);
      if (plan.looks === "none") ranges.range(area).clear();
      else queueCells(ranges, plan);
      for (const { row, rows, height } of plan.rows) {
        ranges.range({ row, column: area.column, rows, columns: area.columns }).format.rowHeight = height;
      }
    },
  };
}

function queueCells(ranges: SheetRanges, { cells, looks }: RowsPlan): void {
  if (looks === "own") applyFormats(ranges, formatStrokes(styledCells({ cells, merges: [], live: [] })));
  // Cell by cell, since what stands between them is not ours.
  for (const { row, column, value, formula, style } of cells) {
    const cell = { row, column, value, style, ...(formula !== undefined && { formula }) };
    const formulas = cellTexts({ cells: [cell], live: [] })?.formulas ?? [[""]];
    ranges.range({ row, column, rows: 1, columns: 1 }).formulas = formulas;
  }
}

/**
 * The same rows with what they hold now.
 * @param plan The rows that are about to be written; rows that get looks of their own had none.
 * @param contents What the sheet holds.
 * @param rows Heights of the rows.
 */
export function heldRows(plan: RowsPlan, contents: SheetContents, rows: RowsPlan["rows"]): RowsPlan {
  const held = new Map(heldCells(contents).map((cell) => [`${cell.row}:${cell.column}`, cell]));
  return {
    ...plan,
    looks: plan.looks === "own" ? "none" : plan.looks === "none" ? "own" : "kept",
    name: contents.name,
    rows,
    cells: plan.cells.map(({ formula: _formula, ...cell }) => {
      const { value, formula } = held.get(`${cell.row}:${cell.column}`) ?? { value: null };
      return { ...cell, value, ...(formula !== undefined && { formula }) };
    }),
  };
}
