import { queueFoundAreas } from "../../../sheets/office/read/find-areas";
import { yearSheets } from "../../sheets/year-sheets";
import type { Area } from "../../../sheets/plan/sheet-plan";

/** Names on the sheets of results whose areas reach to the end of what was written there. */
const stems = yearSheets.flatMap(({ extent }) => extent ?? []);

/**
 * Queues how far the sheets of results reach as they were written last, by whatever session.
 * @param context Context of the running work.
 * @param year Reporting year.
 * @param names Defined names of the workbook.
 * @returns Call it after the sync: the rectangle from the first cell, by id of the sheet.
 */
export function queueExtents(
  context: Excel.RequestContext,
  year: number,
  names: readonly string[],
): () => ReadonlyMap<string, Area> {
  const wanted = new Set(stems.map((stem) => `${stem}_${year}`));
  const found = queueFoundAreas(
    context,
    names.filter((name) => wanted.has(name)),
  );
  return () => new Map([...found().values()].map(({ sheetId, ...area }) => [sheetId, fromFirstCell(area)]));
}

/**
 * The rectangle from the first cell of a sheet to the end of an area.
 * @example fromFirstCell({ row: 9, column: 3, rows: 20, columns: 4 }) //=> { row: 1, column: 1, rows: 28, columns: 6 }
 */
export function fromFirstCell({ row, column, rows, columns }: Area): Area {
  return { row: 1, column: 1, rows: row + rows - 1, columns: column + columns - 1 };
}
