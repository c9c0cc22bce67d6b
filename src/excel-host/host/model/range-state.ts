import type { Area, CellLook } from "../../engine/engine";
import { excelSize, isUnbounded } from "../addresses";
import type { Host } from "../host";
import { invalidArgument, wrongSize } from "../host-error";
import type { Argument } from "../host-object";
import type { Json } from "../requests/protocol";

/** A range: a sheet by its id and an area of it. */
export interface RangeState {
  readonly sheet: string;
  readonly area: Area;
}

/** What the grid has at present of a range: rows and columns that nobody has used have no cells to look at or to change. */
export function onGrid({ sheet, area }: RangeState, { engine }: Host): RangeState {
  if (!isUnbounded(area)) return { sheet, area };
  const size = engine.size(sheet);
  const rows = area.rows === excelSize.rows ? size.rows : area.rows;
  const columns = area.columns === excelSize.columns ? size.columns : area.columns;
  return { sheet, area: { ...area, rows, columns } };
}

/** Every cell of a range through a function, as the matrix the API gives; nothing for an unbounded range. */
export function matrixOf({ area }: RangeState, cell: (row: number, column: number) => Json): Json {
  if (isUnbounded(area)) return null;
  return Array.from({ length: area.rows }, (_, i) =>
    Array.from({ length: area.columns }, (_, j) => cell(area.row + i, area.column + j)),
  );
}

/**
 * A value to be written as a matrix of the range's size; a single value stands for every cell.
 * @throws HostError `InvalidArgument` when rows or columns do not match, and for an unbounded range.
 */
export function toMatrix({ area }: RangeState, value: Argument): readonly (readonly Json[])[] {
  if (isUnbounded(area)) throw invalidArgument();
  const single = singleOf(value);
  if (single !== undefined) {
    return Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => single));
  }
  const rows = value as readonly Json[];
  const fits = rows.length === area.rows && rows.every((row) => Array.isArray(row) && row.length === area.columns);
  if (!fits) throw wrongSize();
  return rows as readonly (readonly Json[])[];
}

/** A value that stands for every cell, alone or as an array of one. */
function singleOf(value: Argument): Json | undefined {
  if (!Array.isArray(value)) return value as Json;
  const [row] = value as readonly Json[];
  return value.length === 1 && Array.isArray(row) && row.length === 1 ? (row[0] as Json) : undefined;
}

/** What all cells of a range have in common in their look; `null` when they differ. */
export function commonLook<T extends Json>(
  { sheet, area }: RangeState,
  host: Host,
  read: (look: CellLook) => T,
): T | null {
  const { engine } = host;
  const size = engine.size(sheet);
  const first = read(engine.look(sheet, area.row, area.column));
  for (let row = area.row; row < Math.min(area.row + area.rows, size.rows); row++) {
    for (let column = area.column; column < Math.min(area.column + area.columns, size.columns); column++) {
      if (read(engine.look(sheet, row, column)) !== first) return null;
    }
  }
  return first;
}

/** Gives every cell of a range a look; refused on a protected sheet. */
export function setLook({ sheet, area }: RangeState, host: Host, look: Partial<CellLook>): void {
  host.requireAllowed(sheet, "allowFormatCells");
  host.engine.setLook(sheet, area, look);
}
