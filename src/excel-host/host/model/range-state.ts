import type { Area, CellLook } from "../../engine/engine";
import type { Host } from "../host";
import { wrongSize } from "../host-error";
import type { Argument } from "../host-object";
import type { Json } from "../protocol";

/** A range: a sheet by its id and an area of it. */
export interface RangeState {
  readonly sheet: string;
  readonly area: Area;
}

/** Every cell of a range through a function, as the matrix the API gives. */
export function matrixOf({ area }: RangeState, cell: (row: number, column: number) => Json): Json {
  return Array.from({ length: area.rows }, (_, i) =>
    Array.from({ length: area.columns }, (_, j) => cell(area.row + i, area.column + j)),
  );
}

/**
 * A value to be written as a matrix of the range's size; a single value stands for every cell.
 * @throws HostError `InvalidArgument` when rows or columns do not match.
 */
export function toMatrix({ area }: RangeState, value: Argument): readonly (readonly Json[])[] {
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
