import type { Address, Area } from "../workbook/sheet-plan";

/**
 * The letters of a column.
 * @param column 1-based, at most 16384.
 * @returns Letters as Excel shows them.
 * @example columnLetters(28) //=> "AB"
 */
export function columnLetters(column: number): string {
  if (!Number.isInteger(column) || column < 1 || column > 16_384) throw new RangeError(`no column ${column}`);
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/**
 * A cell as text.
 * @param address 1-based row and column.
 * @returns Relative reference.
 * @example cellReference({ row: 9, column: 3 }) //=> "C9"
 */
export function cellReference(address: Address): string {
  return columnLetters(address.column) + address.row;
}

/**
 * An area as text.
 * @param area First cell and counts, at least one row and one column.
 * @returns Relative reference; a single cell stands alone.
 * @example areaReference({ row: 9, column: 3, rows: 20, columns: 12 }) //=> "C9:N28"
 */
export function areaReference(area: Area): string {
  const first = cellReference(area);
  const last = cellReference({ row: area.row + area.rows - 1, column: area.column + area.columns - 1 });
  return first === last ? first : `${first}:${last}`;
}

/**
 * A sheet name ready to stand before `!`, always quoted: our names begin with digits and hold dots.
 * @param name Name of the sheet.
 * @returns The quoted name.
 * @example quotedSheet("1. Орг") //=> "'1. Орг'"
 */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/**
 * An area of a named sheet, fixed by dollar signs.
 * @param sheet Name of the sheet.
 * @param area First cell and counts.
 * @returns Absolute reference with the sheet.
 * @example absoluteArea("A", { row: 9, column: 3, rows: 2, columns: 1 }) //=> "'A'!$C$9:$C$10"
 */
export function absoluteArea(sheet: string, area: Area): string {
  const fixed = areaReference(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
  return `${quotedSheet(sheet)}!${fixed}`;
}
