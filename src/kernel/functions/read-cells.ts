import { parseNumber } from "../../text/parse-cell";
import { cellError, type ArgumentPlace } from "./argument-error";

/** Rows of cells as the host passes a range; what a cell holds is not known. */
export type Cells = readonly (readonly unknown[])[];

/**
 * Whether a cell is empty: depending on the build an empty cell arrives as `null`, `undefined` or `""`.
 * Old builds send 0 as well, which is why generated formulas pass `IF(ISBLANK(range),"",range)`.
 */
export function isBlank(cell: unknown): boolean {
  return cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");
}

/**
 * A range as it came, once it is known to be rows of equal length.
 * @throws `#VALUE!` when it is no range or has no cells.
 */
export function readRange(place: ArgumentPlace, range: unknown): Cells {
  const rows = Array.isArray(range) ? (range as unknown[]) : [[range]];
  const isRange = rows.length > 0 && rows.every((row) => Array.isArray(row) && row.length > 0);
  if (!isRange) throw cellError(place, "empty");
  const cells = rows as Cells;
  const width = widthOf(cells);
  const uneven = cells.find((row) => row.length !== width);
  if (uneven !== undefined) throw cellError(place, "columns", { got: uneven.length, expected: width });
  return cells;
}

/** Columns of a range. */
export function widthOf(cells: Cells): number {
  return cells[0]?.length ?? 0;
}

/**
 * The single value of an argument that is one cell.
 * @returns The value, `null` where it is left out or empty.
 * @throws `#VALUE!` for a range of several cells.
 */
export function readCell(place: ArgumentPlace, argument: unknown): unknown {
  if (!Array.isArray(argument)) return isBlank(argument) ? null : argument;
  const cells = readRange(place, argument);
  if (cells.length > 1 || widthOf(cells) > 1) throw cellError(place, "single");
  const value = cells[0]?.[0];
  return isBlank(value) ? null : value;
}

/**
 * A whole number from one cell.
 * @param bounds Inclusive.
 * @param otherwise Value of an argument left out; without one it must be given.
 * @throws `#VALUE!` for anything else.
 */
export function readWhole(
  place: ArgumentPlace,
  argument: unknown,
  bounds: { readonly min: number; readonly max: number },
  otherwise?: number,
): number {
  const cell = readCell(place, argument);
  if (cell === null && otherwise !== undefined) return otherwise;
  const parsed = parseNumber(cell);
  const value = parsed.kind === "value" ? parsed.value : NaN;
  if (Number.isInteger(value) && value >= bounds.min && value <= bounds.max) return value;
  throw cellError(place, "whole", { ...bounds, value: cell ?? "" });
}
