/** A cell of a pasted or opened table. */
export interface TableCell {
  /** Line breaks are `\n`. */
  readonly text: string;
  readonly rowSpan?: number;
  readonly colSpan?: number;
  /** Hidden in the file or on the page. */
  readonly isHidden?: boolean;
}

/** Rows of cells as HTML has them: a merged cell stands once. */
export type TableRows = readonly (readonly TableCell[])[];

/** A cell of a rectangular grid; `from` tells what of a merged cell it is, `none` that the row ends before. */
export interface GridCell {
  readonly text: string;
  readonly from: "own" | "left" | "above" | "none";
  readonly isHidden?: boolean;
}

/** Every row has as many cells as there are columns. */
export type Grid = readonly (readonly GridCell[])[];

/** Columns of a table; more are no table of criteria. */
const mostColumns = 64;

/**
 * A rectangular grid in which merged cells stand in all their places.
 * @param rows Rows with their spans.
 */
export function gridOf(rows: TableRows): Grid {
  const grid: GridCell[][] = rows.map(() => []);
  rows.forEach((row, at) => {
    let column = 0;
    for (const { text, rowSpan = 1, colSpan = 1, isHidden } of row) {
      while (grid[at]?.[column] !== undefined) column += 1;
      const right = Math.min(column + Math.max(1, colSpan), mostColumns);
      const below = Math.min(at + Math.max(1, rowSpan), rows.length);
      for (let down = at; down < below; down += 1) {
        for (let across = column; across < right; across += 1) {
          const line = grid[down];
          const from = down > at ? "above" : across > column ? "left" : "own";
          if (line) line[across] = { text, from, ...(isHidden && from === "own" && { isHidden }) };
        }
      }
      column = right;
    }
  });
  const columns = Math.max(0, ...grid.map((row) => row.length));
  return grid.map((row) => Array.from({ length: columns }, (_, at) => row[at] ?? { text: "", from: "none" }));
}
