import type { Area } from "../../plan/sheet-plan";
import { atOnce, cellByCell, type Turns } from "../../plan/turns";

/** A cell that belongs to a group. */
export interface KeyedCell {
  readonly row: number;
  readonly column: number;
  readonly key: string;
}

type Spot = Pick<KeyedCell, "row" | "column">;

/**
 * Covers the cells of each group with few rectangles that hold no cell of another group.
 * @param cells Cells, each at most once; a cell absent from the list belongs to no group.
 * @param taken By `spotsTaken`: rectangles may run over all other cells in between, where what is painted shows nothing.
 * @param without A group that needs no rectangles.
 * @returns Rectangles by key, in order of their first cell.
 */
export function rectanglesByKey(
  cells: readonly KeyedCell[],
  taken?: ReadonlySet<number>,
  without?: string,
): ReadonlyMap<string, readonly Area[]> {
  return atOnce(rectanglesByKeyInTurns(cells, taken, without));
}

/** The same in parts. */
export function* rectanglesByKeyInTurns(
  cells: readonly KeyedCell[],
  taken?: ReadonlySet<number>,
  without?: string,
): Turns<ReadonlyMap<string, readonly Area[]>> {
  const groups = new Map<string, KeyedCell[]>();
  yield* cellByCell(cells, (cell) => {
    if (cell.key === without) return;
    const group = groups.get(cell.key);
    if (group) group.push(cell);
    else groups.set(cell.key, [cell]);
  });
  const covered = new Map<string, readonly Area[]>();
  for (const [key, group] of groups) {
    yield;
    covered.set(key, yield* cover(group, taken));
  }
  return covered;
}

/** Where cells stand, as rectangles that run over others ask for it. */
export function* spotsTaken(cells: readonly Spot[]): Turns<ReadonlySet<number>> {
  const taken = new Set<number>();
  yield* cellByCell(cells, ({ row, column }) => void taken.add(spotKey(row, column)));
  return taken;
}

function* cover(cells: readonly Spot[], taken: ReadonlySet<number> | undefined): Turns<readonly Area[]> {
  const isFree = taken && ((row: number, column: number) => !taken.has(spotKey(row, column)));
  const byRows = mergeRuns(yield* runs(cells, isFree));
  yield;
  if (byRows.length === 1) return byRows;
  const turned: Spot[] = [];
  yield* cellByCell(cells, (cell) => void turned.push(turn(cell)));
  const byColumns = mergeRuns(yield* runs(turned, isFree && ((row, column) => isFree(column, row)))).map(turnArea);
  return byColumns.length < byRows.length ? byColumns : byRows;
}

/** Stretches within one row, unbroken but for cells that are free. */
function* runs(cells: readonly Spot[], isFree: ((row: number, column: number) => boolean) | undefined): Turns<Area[]> {
  const found: { row: number; column: number; rows: number; columns: number }[] = [];
  yield* cellByCell(yield* inReadingOrder(cells), (cell) => {
    const last = found.at(-1);
    if (last && last.row === cell.row && reaches(last, cell, isFree)) last.columns = cell.column - last.column + 1;
    else found.push({ row: cell.row, column: cell.column, rows: 1, columns: 1 });
  });
  return found;
}

/** By row, then column; cells mostly come so, or in the order of columns, where a row at a time is cheap to put in order. */
function* inReadingOrder(cells: readonly Spot[]): Turns<readonly Spot[]> {
  const isBehind = (one: Spot, before: Spot): boolean =>
    one.row < before.row || (one.row === before.row && one.column < before.column);
  if (!cells.some((cell, at) => at > 0 && isBehind(cell, cells[at - 1] ?? cell))) return cells;
  const rows = new Map<number, Spot[]>();
  yield* cellByCell(cells, (cell) => {
    const row = rows.get(cell.row);
    if (row) row.push(cell);
    else rows.set(cell.row, [cell]);
  });
  const sorted: Spot[] = [];
  yield* cellByCell(
    [...rows].sort(([a], [b]) => a - b),
    ([, row]) => void sorted.push(...row.sort((a, b) => a.column - b.column)),
  );
  return sorted;
}

function reaches(run: Area, cell: Spot, isFree: ((row: number, column: number) => boolean) | undefined): boolean {
  for (let column = run.column + run.columns; column < cell.column; column += 1) {
    if (!isFree?.(cell.row, column)) return false;
  }
  return true;
}

/** Runs of equal extent in consecutive rows become one rectangle. */
function mergeRuns(found: readonly Area[]): Area[] {
  const open = new Map<number, { row: number; column: number; rows: number; columns: number }>();
  const areas: Area[] = [];
  for (const run of found) {
    const span = spanKey(run);
    const above = open.get(span);
    if (above && above.row + above.rows === run.row) {
      above.rows += 1;
      continue;
    }
    const area = { ...run };
    open.set(span, area);
    areas.push(area);
  }
  return areas;
}

/** Excel has 16,384 columns. */
function spotKey(row: number, column: number): number {
  return row * 16_384 + column;
}

/** Rows and columns change places here: either number may be one of 1,048,576 rows. */
function spanKey({ column, columns }: Area): number {
  return column * 2_097_152 + columns;
}

function turn(cell: Spot): Spot {
  return { row: cell.column, column: cell.row };
}

function turnArea(area: Area): Area {
  return { row: area.column, column: area.row, rows: area.columns, columns: area.rows };
}
