import { toA1 } from "../../../../sheets/plan/a1";
import { dateFromSerial, type DateSystem } from "../../../../sheets/plan/date-serial";
import type { ReadableCell, ReadableSheet } from "./readable-book";
import { firstFieldRow, type ReturnField } from "../return-fields";
import { returnColumns } from "../return-layout";

/**
 * Looks for a sign that rows, columns or whole sheets of a return have moved.
 *
 * Fields are found by their places. The codes and captions that the template wrote only tell whether the places still
 * hold: the code of another field in a row, the caption of another column above one, or a code that left its row says they do
 * not.
 * @param sheet A sheet of fields as read.
 * @param fields The fields that should stand there.
 * @param captions Of each column in its order what it may be called, in forms of today and of earlier.
 * @param dateSystem Where the file begins to count days.
 * @returns Reference of the first cell that is not what stood there, or `null`.
 */
export function findMovedCell(
  sheet: ReadableSheet,
  fields: readonly ReturnField[],
  captions: readonly (readonly string[])[],
  dateSystem: DateSystem,
): string | null {
  const all = captions.flat();
  for (const [index, own] of captions.entries()) {
    const at = toA1({ row: firstFieldRow - 1, column: index + 1 });
    const text = textOf(sheet.cells.get(at));
    if (!own.includes(text) && all.includes(text)) return at;
  }
  let found = 0;
  for (const { code, row } of fields) {
    const at = toA1({ row, column: returnColumns.code });
    const cell = sheet.cells.get(at);
    // Without its code a row stays believed, unless the code stands somewhere else.
    if (textOf(cell) === "") {
      if (standsElsewhere(sheet, code, row)) return at;
      continue;
    }
    if (!isCode(cell, code, dateSystem)) return at;
    found += 1;
  }
  return found > 0 || fields.length === 0 ? null : toA1({ row: firstFieldRow, column: returnColumns.code });
}

function standsElsewhere(sheet: ReadableSheet, code: string, row: number): boolean {
  return [...sheet.cells].some(([reference, cell]) => {
    const place = /^A(\d+)$/.exec(reference);
    return place !== null && Number(place[1]) !== row && cell.value === code;
  });
}

function textOf(cell: ReadableCell | undefined): string {
  return String(cell?.value ?? "").trim();
}

/** Excel makes the number 1.1 of the code 1.10 once it is typed anew, or the first of October where dates have points. */
function isCode(cell: ReadableCell | undefined, code: string, dateSystem: DateSystem): boolean {
  const text = textOf(cell);
  if (text === code) return true;
  if (/^\d+,\d+$/.test(text)) return Number(text.replace(",", ".")) === Number(code);
  if (typeof cell?.value !== "number") return false;
  const [, month, day] = dateFromSerial(cell.value, dateSystem)?.split("-").map(Number) ?? [];
  return cell.value === Number(code) || `${day}.${month}` === code;
}
