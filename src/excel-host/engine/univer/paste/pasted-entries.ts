import type { Worksheet } from "@univerjs/core";
import type { UserEdit } from "../../engine";
import type { Entry } from "../entry/pending-entries";

/**
 * What goes into which cells when a table is pasted: from the first selected cell on, past hidden rows and columns; over a
 * selection that is several times as large it is repeated, as in Excel.
 * @returns `null` where a text would go into a cell that is covered by joined ones.
 */
export function pastedEntries(
  worksheet: Worksheet,
  { sheet, area }: UserEdit,
  lines: readonly (readonly string[])[],
): readonly Entry[] | null {
  const [height, width] = [lines.length, Math.max(...lines.map((line) => line.length))];
  const isShown = {
    row: (at: number): boolean => worksheet.getRowVisible(at),
    column: (at: number): boolean => worksheet.getColVisible(at),
  };
  const joined = worksheet.getMergedCell(area.row, area.column);
  const selected = joined
    ? { rows: 1, columns: 1 }
    : {
        rows: shownWithin(area.row, area.rows, isShown.row),
        columns: shownWithin(area.column, area.columns, isShown.column),
      };
  const isRepeated = selected.rows % height === 0 && selected.columns % width === 0;
  const rows = shownFrom(area.row, isRepeated ? selected.rows : height, isShown.row);
  const columns = shownFrom(area.column, isRepeated ? selected.columns : width, isShown.column);
  const isCovered = (row: number, column: number): boolean => {
    const first = worksheet.getMergedCell(row, column);
    return first ? first.startRow !== row || first.startColumn !== column : false;
  };
  const hasJoined = worksheet.getMergeData().length > 0;
  const entries: Entry[] = [];
  for (const [i, row] of rows.entries()) {
    for (const [j, column] of columns.entries()) {
      const text = lines[i % height]?.[j % width] ?? "";
      if (!hasJoined || !isCovered(row, column)) entries.push({ sheet, row, column, text });
      else if (text !== "") return null;
    }
  }
  return entries;
}

function shownWithin(from: number, count: number, isShown: (at: number) => boolean): number {
  return Array.from({ length: count }, (_, at) => from + at).filter(isShown).length;
}

function shownFrom(from: number, count: number, isShown: (at: number) => boolean): number[] {
  const found: number[] = [];
  for (let at = from; found.length < count; at++) if (isShown(at)) found.push(at);
  return found;
}
