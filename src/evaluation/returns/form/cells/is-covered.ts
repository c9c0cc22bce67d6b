import type { ReadableSheet } from "./readable-book";

/**
 * Tells whether a cell is hidden under a joined one. LibreOffice keeps there what was entered before, and no program shows it.
 * @param sheet The sheet.
 * @param row 1-based.
 * @param column 1-based.
 */
export function isCovered({ joined }: ReadableSheet, row: number, column: number): boolean {
  return joined.some((area) => {
    const isFirst = area.row === row && area.column === column;
    const isRowIn = row >= area.row && row < area.row + area.rows;
    return !isFirst && isRowIn && column >= area.column && column < area.column + area.columns;
  });
}
