import type { ReadSheet, ReadWorkbook } from "./read/read-workbook";
import { shownText } from "./read/shown-text";

/** A cell of a sheet as text, with how many cells it joins. */
export interface SheetTableCell {
  readonly text: string;
  readonly rowSpan?: number;
  readonly colSpan?: number;
  /** The row is hidden in the file. */
  readonly isHidden?: boolean;
}

/** Far more than a printed table has. */
const most = { rows: 2000, columns: 64 } as const;

/**
 * The rows of a sheet as texts, joined cells once; empty rows at the end are left out.
 * @param sheet A sheet read with its frame.
 * @param workbook Looks tell how numbers are shown: 1.1 as 1.10, a serial as a day.
 */
export function sheetTable(
  { cells, frame }: ReadSheet,
  { looks, dateSystem }: Pick<ReadWorkbook, "looks" | "dateSystem"> = { dateSystem: 1900 },
): readonly (readonly SheetTableCell[])[] {
  const rows: SheetTableCell[][] = [];
  const lookAt = new Map((frame?.styled ?? []).map(({ row, column, look }) => [`${row}:${column}`, look]));
  const formatAt = (place: string): string | undefined => looks?.[lookAt.get(place) ?? 0]?.format;
  const hidden = new Set(frame?.hiddenRows);
  const texts = new Map<string, string>();
  let [bottom, right] = [0, 0];
  for (const { row, column, value } of cells.values()) {
    if (value === null || value === "" || row > most.rows || column > most.columns) continue;
    const place = `${row}:${column}`;
    texts.set(place, typeof value === "number" ? shownText(value, formatAt(place), dateSystem) : String(value));
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  const joined = new Map((frame?.merges ?? []).map((area) => [`${area.row}:${area.column}`, area]));
  const covered = new Set(
    [...joined.values()].flatMap((area) =>
      Array.from({ length: Math.min(area.rows, most.rows) * Math.min(area.columns, most.columns) }, (_, at) => {
        const columns = Math.min(area.columns, most.columns);
        return `${area.row + Math.floor(at / columns)}:${area.column + (at % columns)}`;
      }).slice(1),
    ),
  );
  for (let row = 1; row <= bottom; row += 1) {
    const line: SheetTableCell[] = [];
    for (let column = 1; column <= right; column += 1) {
      const place = `${row}:${column}`;
      if (covered.has(place)) continue;
      const area = joined.get(place);
      line.push({
        text: texts.get(place) ?? "",
        ...(area && area.rows > 1 && { rowSpan: area.rows }),
        ...(area && area.columns > 1 && { colSpan: area.columns }),
        ...(hidden.has(row) && { isHidden: true }),
      });
    }
    rows.push(line);
  }
  return rows;
}
