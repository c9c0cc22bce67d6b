import type { Worksheet } from "@univerjs/core";
import type { Direction } from "./entry-keys";

interface Place {
  readonly row: number;
  readonly column: number;
}

/** The cell beside, past hidden rows and columns and past what is joined; the same at the edge of the sheet. */
export function nextCell(sheet: Worksheet, from: Place, direction: Direction): Place {
  const joined = sheet.getMergedCell(from.row, from.column);
  const [rows, columns] = [sheet.getRowCount(), sheet.getColumnCount()];
  let row = direction === "down" && joined ? joined.endRow : from.row;
  let column = direction === "right" && joined ? joined.endColumn : from.column;
  for (;;) {
    if (direction === "down") row += 1;
    else if (direction === "up") row -= 1;
    else column += direction === "right" ? 1 : -1;
    if (row < 0 || column < 0 || row >= rows || column >= columns) return { row: from.row, column: from.column };
    if (!sheet.getRowVisible(row) || !sheet.getColVisible(column)) continue;
    const first = sheet.getMergedCell(row, column);
    return { row: first?.startRow ?? row, column: first?.startColumn ?? column };
  }
}
