import type { IRange, IUnitRange, RTree } from "@univerjs/core";

/** A range that formulas refer to, with the ids of all of them; as the library's search tree keeps it. */
export interface Area {
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
  readonly ids: Set<number>;
}

type Referring = IUnitRange & { readonly id: number };

interface Bush {
  insert(area: Area): void;
  remove(area: Area): void;
  search(box: Omit<Area, "ids">): Area[];
}

/** The library's index of what formulas refer to, with what it keeps to itself. */
interface Index {
  readonly _tree: ReadonlyMap<string, ReadonlyMap<string, Bush>>;
  getTree(unit: string, sheet: string): Bush;
  insert: (item: Referring) => void;
  remove: (item: Referring) => void;
  removeById: (unit: string, sheet?: string) => void;
  clear: () => void;
  _searchByOneCellCache(search: IUnitRange): number[];
  searchGenerator: (search: IUnitRange) => Iterable<number>;
}

/**
 * The ranges that formulas refer to, each once. The library keeps each range for each formula: where every row counts itself
 * among all others, every cell lies in the ranges of all rows, and all that asks who refers to a cell grows with their square.
 */
export class JoinedAreas {
  private readonly index: Index;
  /** By workbook, sheet and bounds. */
  private readonly areas = new Map<string, Map<string, Map<string, Area>>>();

  /** @param tree Of the library; it keeps what formulas refer to in joined areas from now on, single cells as before. */
  constructor(tree: RTree) {
    const index = tree as unknown as Index;
    this.index = index;
    const { insert, remove, removeById, clear } = index;
    index.insert = (item) => {
      if (isCell(item.range)) insert.call(index, item);
      else this.insert(item);
    };
    index.remove = (item) => {
      if (isCell(item.range)) remove.call(index, item);
      else this.remove(item);
    };
    index.removeById = (unit, sheet) => {
      if (sheet) this.areas.get(unit)?.delete(sheet);
      else this.areas.delete(unit);
      removeById.call(index, unit, sheet);
    };
    index.clear = () => {
      this.areas.clear();
      clear.call(index);
    };
    index.searchGenerator = (search) => {
      const areas = this.at(search);
      const cells = this.cellsAt(search);
      return areas.length === 0 ? cells : cells.concat(areas.flatMap(({ ids }) => [...ids]));
    };
  }

  /** Formulas that refer to single cells of a range. */
  cellsAt(search: IUnitRange): number[] {
    return this.index._searchByOneCellCache(search);
  }

  /** Areas that a range lies in or touches. */
  at({ unitId, sheetId, range }: IUnitRange): readonly Area[] {
    const { startColumn: minX, startRow: minY, endColumn: maxX, endRow: maxY } = range;
    return this.index._tree.get(unitId)?.get(sheetId)?.search({ minX, minY, maxX, maxY }) ?? [];
  }

  private insert({ unitId, sheetId, range, id }: Referring): void {
    if (!unitId) return;
    const sheets = this.areas.get(unitId) ?? new Map<string, Map<string, Area>>();
    this.areas.set(unitId, sheets);
    const areas = sheets.get(sheetId) ?? new Map<string, Area>();
    sheets.set(sheetId, areas);
    const key = keyOf(range);
    const known = areas.get(key);
    if (known) {
      known.ids.add(id);
      return;
    }
    // Bounds that are none are open.
    const area: Area = {
      minX: Number.isNaN(range.startColumn) ? 0 : range.startColumn,
      minY: Number.isNaN(range.startRow) ? 0 : range.startRow,
      maxX: Number.isNaN(range.endColumn) ? Infinity : range.endColumn,
      maxY: Number.isNaN(range.endRow) ? Infinity : range.endRow,
      ids: new Set([id]),
    };
    areas.set(key, area);
    this.index.getTree(unitId, sheetId).insert(area);
  }

  private remove({ unitId, sheetId, range, id }: Referring): void {
    const areas = this.areas.get(unitId)?.get(sheetId);
    const area = areas?.get(keyOf(range));
    if (!areas || !area?.ids.delete(id) || area.ids.size > 0) return;
    areas.delete(keyOf(range));
    this.index.getTree(unitId, sheetId).remove(area);
  }
}

function isCell({ startRow, endRow, startColumn, endColumn }: IRange): boolean {
  return startRow === endRow && startColumn === endColumn;
}

function keyOf({ startRow, endRow, startColumn, endColumn }: IRange): string {
  return `${startRow}|${endRow}|${startColumn}|${endColumn}`;
}
