import type { HeldCell } from "../../../sheets/office/change/held/held-plan";
import { captionRows, firstColumn, firstRow } from "../../sheets/year-layout";

/** Sheets with figures: base data and blocks. */
export const figureSheet = /^(base|block-\d+)$/;

/**
 * The figures of a sheet by field, found by the ids and codes that stand beside and above them.
 * @param key Key of the sheet.
 * @param cells What the sheet holds.
 * @returns `figure:KZO:1.2` or `base:KZO:B01` with its cell; none for other sheets.
 */
export function heldFigures(key: string, cells: readonly HeldCell[]): ReadonlyMap<string, HeldCell> {
  if (!figureSheet.test(key)) return new Map();
  const part = key === "base" ? "base" : "figure";
  const codes = new Map<number, string>();
  const ids = new Map<number, string>();
  for (const { row, column, value } of cells) {
    if (row === captionRows.code && column >= firstColumn) codes.set(column, String(value));
    if (column === 1 && row >= firstRow) ids.set(row, String(value));
  }
  return new Map(
    cells.flatMap((cell) => {
      const [id, code] = [ids.get(cell.row), codes.get(cell.column)];
      return id === undefined || code === undefined ? [] : [[`${part}:${id}:${code}`, cell] as const];
    }),
  );
}
