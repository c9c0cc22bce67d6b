import { applyFormats } from "../../write/apply-formats";
import { boundingArea, cellInput } from "../../read/cell-texts";
import { sizeStrokes } from "../../write/size-strokes";
import { rectanglesByKey } from "../../write/rectangles";
import { placeKey } from "../../../plan/a1";
import { formatStrokes, styledCells } from "../../write/format-strokes";
import type { Job } from "../../session";
import { sheetRanges, type SheetRanges } from "../../read/sheet-ranges";
import { heldCells } from "./held-plan";
import type { SheetContents } from "../../read/sheet-contents";
import type { RowsPlan } from "../sheets-change";

/** Contents of a cell, and what its rectangle takes beside them. */
const [bytesPerCell, bytesPerArea] = [120, 400];

/**
 * Some rows of a sheet that stays as it is otherwise, left unprotected.
 * @param plan The cells and the heights of their rows; those without contents are emptied.
 * @param sheetId Id of the sheet.
 * @param isProtected Whether it is protected at present.
 */
export function rowsJob(plan: RowsPlan, sheetId: string, isProtected: boolean): Job {
  const area = boundingArea(plan.cells);
  return {
    bytes: plan.cells.length * bytesPerCell + plan.rows.length * bytesPerArea,
    queue({ workbook }) {
      if (!area) return;
      const sheet = workbook.worksheets.getItem(sheetId);
      if (isProtected) sheet.protection.unprotect();
      const ranges = sheetRanges(sheet);
      if (plan.looks === "none") ranges.range(area).clear();
      else queueCells(ranges, plan);
      const heights = plan.rows.map(({ row, rows, height }) => ({ from: row, count: rows, size: height }));
      for (const { from, count, size } of sizeStrokes(heights)) {
        ranges.range({ ...area, row: from, rows: count }).format.rowHeight = size;
      }
    },
  };
}

function queueCells(ranges: SheetRanges, { cells, looks }: RowsPlan): void {
  if (looks === "own") applyFormats(ranges, formatStrokes(styledCells({ cells, merges: [], live: [] })));
  // By rectangles without a gap, since what stands between the cells is not ours.
  const inputs = new Map(cells.map((cell) => [placeKey(cell), cellInput(cell)]));
  const keyed = cells.map(({ row, column }) => ({ row, column, key: "" }));
  for (const area of rectanglesByKey(keyed).get("") ?? []) {
    const { row, column, rows, columns } = area;
    ranges.range(area).formulas = Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (__, right) => inputs.get(placeKey({ row: row + down, column: column + right }))),
    );
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
