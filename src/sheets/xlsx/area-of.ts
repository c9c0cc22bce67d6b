import type { Area } from "../plan/sheet-plan";
import { columnNumber } from "../plan/column-number";

/**
 * The area a reference names.
 * @param reference A cell or an area, such as `B2:C4`.
 * @returns Nothing where it names none, or its corners stand the wrong way round.
 * @example areaOf("B2:C4") //=> { row: 2, column: 2, rows: 3, columns: 2 }
 */
export function areaOf(reference: string): Area | undefined {
  const match = /^([A-Z]{1,3})([1-9]\d{0,6})(?::([A-Z]{1,3})([1-9]\d{0,6}))?$/.exec(reference);
  if (!match) return undefined;
  const [, left = "", top = "", right = left, bottom = top] = match;
  const [row, column] = [Number(top), columnNumber(left)];
  const [rows, columns] = [Number(bottom) - row + 1, columnNumber(right) - column + 1];
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}
