import type { IRange, IUnitRange, RTree } from "@univerjs/core";

/** Formulas that refer to single cells, by row and column. */
type Rows = ReadonlyMap<number, ReadonlyMap<number, ReadonlySet<number>>>;

/** The library's index of what formulas refer to, with what it keeps to itself. */
interface CellIndex {
  readonly _oneCellCache: ReadonlyMap<string, ReadonlyMap<string, Rows>>;
  openKdTree: () => void;
  closeKdTree: () => void;
  _searchByOneCellCache: (search: IUnitRange) => number[];
}

/**
 * Looks up who refers to a cell where the library notes it. The library sorts all such cells of the workbook into a search
 * tree first, twice in each calculation.
 */
export function searchCellsDirectly(tree: RTree): void {
  const index = tree as unknown as CellIndex;
  index.openKdTree = index.closeKdTree = () => undefined;
  index._searchByOneCellCache = ({ unitId, sheetId, range }) => {
    const rows = index._oneCellCache.get(unitId)?.get(sheetId);
    return rows ? formulasOn(rows, range) : [];
  };
}

function formulasOn(rows: Rows, { startRow, endRow, startColumn, endColumn }: IRange): number[] {
  const found: number[] = [];
  for (const columns of between(rows, startRow, endRow))
    for (const ids of between(columns, startColumn, endColumn)) found.push(...ids);
  return found;
}

/** What stands at the numbers from `start` to `end`; bounds that are none are open. */
export function between<T>(values: ReadonlyMap<number, T>, start: number, end: number): readonly T[] {
  const first = Number.isNaN(start) ? 0 : start;
  const last = Number.isNaN(end) ? Infinity : end;
  if (last - first < values.size) {
    const found: T[] = [];
    for (let at = first; at <= last; at += 1) {
      const value = values.get(at);
      if (value !== undefined) found.push(value);
    }
    return found;
  }
  return [...values].flatMap(([at, value]) => (at >= first && at <= last ? [value] : []));
}
