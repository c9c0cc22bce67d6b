import type { Address, Area } from "./sheet-plan";

/** Which part of an address stays when a formula is copied: column, row, both or none. */
type Anchor = "none" | "column" | "row" | "both";

/** Columns of a sheet in Excel. */
const columnsOfSheet = 16384;

/**
 * A number by which a sheet's cells are told apart: no text is made for it.
 * @example placeKey({ row: 1, column: 2 }) //=> 16386
 */
export function placeKey({ row, column }: Address): number {
  return row * columnsOfSheet + column;
}

/**
 * The letters of a column.
 * @param column 1-based.
 * @returns `A`…`XFD`.
 * @throws RangeError for a column that is not a positive whole number.
 * @example columnLetters(28) //=> "AB"
 */
export function columnLetters(column: number): string {
  if (!Number.isInteger(column) || column < 1) throw new RangeError(`column ${column} is not a positive whole number`);
  let rest = column;
  let letters = "";
  while (rest > 0) {
    const digit = (rest - 1) % 26;
    letters = String.fromCharCode(65 + digit) + letters;
    rest = (rest - 1 - digit) / 26;
  }
  return letters;
}

/**
 * A cell in A1 notation.
 * @param anchor What keeps its place: `column` gives `$A1`, `row` gives `A$1`.
 * @example toA1({ row: 9, column: 3 }, "row") //=> "C$9"
 */
export function toA1(address: Address, anchor: Anchor = "none"): string {
  const column = (anchor === "column" || anchor === "both" ? "$" : "") + columnLetters(address.column);
  const row = (anchor === "row" || anchor === "both" ? "$" : "") + String(address.row);
  return column + row;
}

/**
 * A rectangle in A1 notation; a single cell has no colon.
 * @example areaToA1({ row: 9, column: 3, rows: 20, columns: 1 }, "both") //=> "$C$9:$C$28"
 */
export function areaToA1(area: Area, anchor: Anchor = "none"): string {
  const first = toA1(area, anchor);
  if (area.rows === 1 && area.columns === 1) return first;
  const last = { row: area.row + area.rows - 1, column: area.column + area.columns - 1 };
  return `${first}:${toA1(last, anchor)}`;
}

/**
 * A sheet name as a formula needs it: always quoted, since our names begin with digits and hold dots.
 * @example quoteSheet("L'an 1") //=> "'L''an 1'"
 */
export function quoteSheet(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}

/**
 * A rectangle of a sheet as a formula needs it.
 * @example sheetArea("1. Sum", { row: 1, column: 1, rows: 2, columns: 1 }, "both") //=> "'1. Sum'!$A$1:$A$2"
 */
export function sheetArea(sheet: string, area: Area, anchor: Anchor = "none"): string {
  return `${quoteSheet(sheet)}!${areaToA1(area, anchor)}`;
}

/**
 * The area of one cell.
 * @example areaOf({ row: 5, column: 2 }).rows //=> 1
 */
export function areaOf(address: Address): Area {
  return { row: address.row, column: address.column, rows: 1, columns: 1 };
}
