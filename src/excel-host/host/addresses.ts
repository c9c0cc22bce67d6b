import type { Area } from "../engine/engine";
import { invalidArgument } from "./host-error";

/** The size of a sheet in Excel. */
export const excelSize = { rows: 1_048_576, columns: 16_384 } as const;

/** Letters of a zero-based column. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Whether an area is whole columns, whole rows or the whole sheet: Excel gives and takes no contents of such a range. */
export function isUnbounded({ rows, columns }: Area): boolean {
  return rows === excelSize.rows || columns === excelSize.columns;
}

/** An area as `A1`, `A1:B2`, `A:C` or `1:3`. */
export function toA1(area: Area): string {
  if (area.columns === excelSize.columns) return `${area.row + 1}:${area.row + area.rows}`;
  if (area.rows === excelSize.rows) {
    return `${columnLetters(area.column)}:${columnLetters(area.column + area.columns - 1)}`;
  }
  const first = `${columnLetters(area.column)}${area.row + 1}`;
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${columnLetters(area.column + area.columns - 1)}${area.row + area.rows}`;
}

/** An area with dollar signs, as names hold it. */
export function toAbsolute(area: Area): string {
  return toA1(area).replace(/[A-Z]+|\d+/g, "$$$&");
}

/** A sheet's name as it stands before `!`, in quotes where it needs them. */
export function quoteSheet(name: string): string {
  const bare = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^([a-z]{1,3}\d+|r\d*c?\d*|c\d*)$/i.test(name);
  return bare ? name : `'${name.replaceAll("'", "''")}'`;
}

const cellPattern = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i;
const columnsPattern = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const rowsPattern = /^\$?(\d+):\$?(\d+)$/;

/**
 * Reads `Sheet!A1:B2`, `A1`, `A:C`, `1:3`; dollar signs are ignored.
 * @param size Rows and columns of the grid, for whole rows and columns.
 * @throws HostError `InvalidArgument` for anything else.
 */
export function parseAddress(
  address: string,
  size: { readonly rows: number; readonly columns: number },
): { readonly sheet: string | null; readonly area: Area } {
  const at = address.lastIndexOf("!");
  const sheet =
    at < 0
      ? null
      : address
          .slice(0, at)
          .replace(/^'(.*)'$/s, "$1")
          .replaceAll("''", "'");
  return { sheet, area: parseArea(address.slice(at + 1), size) };
}

function parseArea(text: string, size: { readonly rows: number; readonly columns: number }): Area {
  const cells = cellPattern.exec(text);
  if (cells?.[1] && cells[2]) {
    const columns = [columnIndex(cells[1]), columnIndex(cells[3] ?? cells[1])];
    const rows = [Number(cells[2]) - 1, Number(cells[4] ?? cells[2]) - 1];
    return checked(spanOf(rows, columns));
  }
  const columns = columnsPattern.exec(text);
  if (columns?.[1] && columns[2]) return checked(spanOf([0, size.rows - 1], [columns[1], columns[2]].map(columnIndex)));
  const rows = rowsPattern.exec(text);
  if (rows?.[1] && rows[2]) return checked(spanOf([Number(rows[1]) - 1, Number(rows[2]) - 1], [0, size.columns - 1]));
  throw invalidArgument(text);
}

function spanOf(rows: readonly number[], columns: readonly number[]): Area {
  const row = Math.min(...rows);
  const column = Math.min(...columns);
  return { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
}

/** An area that lies within a sheet of Excel. */
export function checked(area: Area): Area {
  const { row, column, rows, columns } = area;
  const whole = [row, column, rows, columns].every(Number.isInteger);
  const inside = row >= 0 && column >= 0 && row + rows <= excelSize.rows && column + columns <= excelSize.columns;
  if (!whole || !inside || rows < 1 || columns < 1) throw invalidArgument();
  return area;
}

export function overlap(one: Area, other: Area): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}

/** What is left of an area when another is taken out of it, in at most four pieces. */
export function without(area: Area, hole: Area): readonly Area[] {
  if (!overlap(area, hole)) return [area];
  const top = Math.max(area.row, hole.row);
  const bottom = Math.min(area.row + area.rows, hole.row + hole.rows);
  const left = Math.max(area.column, hole.column);
  const right = Math.min(area.column + area.columns, hole.column + hole.columns);
  const pieces = [
    { ...area, rows: top - area.row },
    { ...area, row: top, rows: bottom - top, columns: left - area.column },
    { row: top, rows: bottom - top, column: right, columns: area.column + area.columns - right },
    { ...area, row: bottom, rows: area.row + area.rows - bottom },
  ];
  return pieces.filter(({ rows, columns }) => rows > 0 && columns > 0);
}

/** Whether all of `inner` lies in `outer`. */
export function contains(outer: Area, inner: Area): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}

/** The smallest area with all of these cells, of which there is at least one. */
export function areaAround(cells: readonly { readonly row: number; readonly column: number }[]): Area {
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const { row, column } of cells) {
    [top, left] = [Math.min(top, row), Math.min(left, column)];
    [bottom, right] = [Math.max(bottom, row), Math.max(right, column)];
  }
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
