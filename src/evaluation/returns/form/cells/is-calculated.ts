import { cellAt } from "../../../../sheets/xlsx/cell-at";
import type { ReadName, ReadWorkbook } from "../../../../sheets/xlsx/read/read-workbook";

/** Areas of the table, the roster and the choices; of figures each cell is judged alone. */
const chosenAreas = /^(?:cfg|crt|org)_/;

/**
 * Whether the formulas of a year's table, roster and choices have values. A program that does not calculate saves none: a
 * weight would be read as 1, and main blocks as none.
 * @param areas Those the year is read from.
 */
export function isCalculated({ sheets }: Pick<ReadWorkbook, "sheets">, areas: readonly ReadName[]): boolean {
  return areas.every(({ name, target }) => {
    const sheet = target && chosenAreas.test(name) && sheets.find((one) => one.name === target.sheet);
    if (!target || !sheet) return true;
    const { row, column, rows, columns } = target.area;
    for (let at = 0; at < rows * columns; at += 1) {
      const place = { row: row + Math.floor(at / columns), column: column + (at % columns) };
      if (cellAt(sheet, place)?.value === null) return false;
    }
    return true;
  });
}
