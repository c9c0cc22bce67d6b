import type { Address, Area, CellValue } from "../plan/sheet-plan";
import type { ReadCell, ReadSheet, ReadWorkbook } from "./read/read-workbook";
import { toA1 } from "../plan/a1";

/**
 * A cell of a sheet that was read.
 * @param sheet The sheet.
 * @param address 1-based row and column.
 * @returns The cell, or nothing where the sheet is empty.
 */
export function cellAt(sheet: ReadSheet, address: Address): ReadCell | undefined {
  return sheet.cells.get(toA1(address));
}

/**
 * The values of an area of a sheet that was read.
 * @param sheet The sheet.
 * @param area First cell and counts.
 * @returns Rows of values; `null` where the sheet is empty, error words as text.
 */
function valuesOf(sheet: ReadSheet, area: Area): CellValue[][] {
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from(
      { length: area.columns },
      (__, column) => cellAt(sheet, { row: area.row + row, column: area.column + column })?.value ?? null,
    ),
  );
}

/**
 * The values a defined name stands for.
 * @param workbook The workbook that was read.
 * @param name Name of the whole workbook, in any case.
 * @returns Rows of values, or nothing when there is no such name or it names no area of a sheet.
 */
export function valuesOfName(workbook: ReadWorkbook, name: string): CellValue[][] | undefined {
  const target = workbook.names.find(
    (one) => one.scope === undefined && one.name.toLowerCase() === name.toLowerCase(),
  )?.target;
  const sheet = target && workbook.sheets.find((one) => one.name.toLowerCase() === target.sheet.toLowerCase());
  return sheet && valuesOf(sheet, target.area);
}
