import { CELL_INVERTED_INDEX_CACHE } from "@univerjs/engine-formula";

/**
 * Makes the library compare cells one by one. Its index of values takes a zero for an empty text, and keeps what stood in
 * a cell before an array spilled into it. What nobody asks is not kept either: for each result the library looks through all
 * values of its column.
 */
export function compareWithoutIndex(): void {
  CELL_INVERTED_INDEX_CACHE.canUseCache = () => ({ rowsInCache: [], rowsNotInCache: [] });
  CELL_INVERTED_INDEX_CACHE.set = CELL_INVERTED_INDEX_CACHE.setContinueBuildingCache = () => undefined;
}
