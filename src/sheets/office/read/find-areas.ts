import type { Area, CellValue } from "../../plan/sheet-plan";
import { cellValues } from "./read-areas";

/** A named area with where it stands at present. */
export interface FoundArea extends Area {
  readonly sheetId: string;
  readonly values: CellValue[][];
}

/**
 * Queues named areas with their positions.
 * @param context Context of the running work.
 * @param names Defined names of the workbook.
 * @returns Call it after the sync: areas by name; names that point nowhere are absent.
 */
export function queueFoundAreas(
  context: Excel.RequestContext,
  names: readonly string[],
): () => ReadonlyMap<string, FoundArea> {
  const items = context.workbook.names;
  const ranges = names.map((name) => {
    const range = items.getItemOrNullObject(name).getRangeOrNullObject();
    range.load("values,rowIndex,columnIndex,rowCount,columnCount,worksheet/id");
    range.untrack();
    return { name, range };
  });
  return () =>
    new Map(
      ranges.filter(({ range }) => !range.isNullObject).map(({ name, range }) => [name, foundArea(range)] as const),
    );
}

function foundArea(range: Excel.Range): FoundArea {
  return {
    sheetId: range.worksheet.id,
    row: range.rowIndex + 1,
    column: range.columnIndex + 1,
    rows: range.rowCount,
    columns: range.columnCount,
    values: cellValues(range.values),
  };
}
