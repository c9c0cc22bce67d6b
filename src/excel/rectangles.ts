import type { Area } from "../workbook/sheet-plan";

/** A cell that belongs to a group. */
export interface KeyedCell {
  readonly row: number;
  readonly column: number;
  readonly key: string;
}

/**
 * Covers the cells of each group with few rectangles that hold no other cell.
 * @param cells Cells, each at most once; a cell absent from the list belongs to no group.
 * @returns Rectangles by key, in order of their first cell.
 */
export function rectanglesByKey(cells: readonly KeyedCell[]): ReadonlyMap<string, readonly Area[]> {
  const groups = new Map<string, KeyedCell[]>();
  for (const cell of cells) {
    const group = groups.get(cell.key);
    if (group) group.push(cell);
    else groups.set(cell.key, [cell]);
  }
  return new Map([...groups].map(([key, group]) => [key, cover(group)]));
}

function cover(cells: readonly KeyedCell[]): readonly Area[] {
  const byRows = mergeRuns(runs(cells));
  const byColumns = mergeRuns(runs(cells.map(turn))).map(turnArea);
  return byColumns.length < byRows.length ? byColumns : byRows;
}

/** Unbroken stretches within one row. */
function runs(cells: readonly { row: number; column: number }[]): Area[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const found: { row: number; column: number; rows: number; columns: number }[] = [];
  for (const cell of sorted) {
    const last = found.at(-1);
    if (last && last.row === cell.row && last.column + last.columns === cell.column) last.columns += 1;
    else found.push({ row: cell.row, column: cell.column, rows: 1, columns: 1 });
  }
  return found;
}

/** Runs of equal extent in consecutive rows become one rectangle. */
function mergeRuns(found: readonly Area[]): Area[] {
  const open = new Map<string, { row: number; column: number; rows: number; columns: number }>();
  const areas: Area[] = [];
  for (const run of found) {
    const span = `${run.column}:${run.columns}`;
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

function turn(cell: { readonly row: number; readonly column: number }): { row: number; column: number } {
  return { row: cell.column, column: cell.row };
}

function turnArea(area: Area): Area {
  return { row: area.column, column: area.row, rows: area.columns, columns: area.rows };
}
