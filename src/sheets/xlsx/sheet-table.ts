import type { ReadSheet } from "./read-workbook";

/** A cell of a sheet as text, with how many cells it joins. */
export interface SheetTableCell {
  readonly text: string;
  readonly rowSpan?: number;
  readonly colSpan?: number;
}

/** Far more than a printed table has. */
const most = { rows: 2000, columns: 64 } as const;

/**
 * The rows of a sheet as texts, joined cells once; empty rows at the end are left out.
 * @param sheet A sheet read with its frame.
 */
export function sheetTable({ cells, frame }: ReadSheet): readonly (readonly SheetTableCell[])[] {
  const rows: SheetTableCell[][] = [];
  const texts = new Map<string, string>();
  let [bottom, right] = [0, 0];
  for (const { row, column, value } of cells.values()) {
    if (value === null || value === "" || row > most.rows || column > most.columns) continue;
    // A spreadsheet counts with fifteen digits; more are residue of binary arithmetic.
    texts.set(`${row}:${column}`, String(typeof value === "number" ? Number(value.toPrecision(15)) : value));
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
      });
    }
    rows.push(line);
  }
  return rows;
}
