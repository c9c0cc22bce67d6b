/** A cell of a table, with how many cells it joins. */
export interface WordCell {
  /** Line breaks are `\n`. */
  readonly text: string;
  readonly rowSpan?: number;
  readonly colSpan?: number;
  /** The row is hidden in the file. */
  readonly isHidden?: boolean;
}

/** A cell as it is being read. */
interface OpenCell {
  text: string[];
  colSpan: number;
  rowSpan: number;
  /** Goes on with the cell above. */
  isBelow: boolean;
}

/** A table has fewer columns; more are no table of criteria. */
const mostColumns = 64;

/** A table as its parts are heard one after another. */
export class WordTable {
  private readonly rows: OpenCell[][] = [];
  private readonly hidden = new Set<OpenCell[]>();
  /** The cell that stands in each column, for those that go on with it. */
  private readonly above = new Map<number, OpenCell>();
  private row: OpenCell[] = [];
  private cell: OpenCell | undefined;
  private column = 0;
  private isDeleted = false;

  beginRow(): void {
    this.row = [];
    this.column = 0;
    this.isDeleted = false;
  }

  /** Columns before the first cell of a row. */
  skip(columns: number): void {
    if (columns < 1) return;
    const span = Math.min(columns, mostColumns);
    this.row.push({ text: [], colSpan: span, rowSpan: 1, isBelow: false });
    this.column += span;
  }

  /** The row is struck out by a correction. */
  deleteRow(): void {
    this.isDeleted = true;
  }

  hideRow(): void {
    this.hidden.add(this.row);
  }

  endRow(): void {
    if (!this.isDeleted && this.row.length > 0) this.rows.push(this.row);
  }

  beginCell(): void {
    this.cell = { text: [], colSpan: 1, rowSpan: 1, isBelow: false };
  }

  span(columns: number): void {
    if (this.cell) this.cell.colSpan = Math.min(Math.max(1, columns), mostColumns);
  }

  goOn(): void {
    if (this.cell) this.cell.isBelow = true;
  }

  say(text: string): void {
    this.cell?.text.push(text);
  }

  endCell(): void {
    const { cell } = this;
    if (!cell) return;
    this.cell = undefined;
    const top = cell.isBelow ? this.above.get(this.column) : undefined;
    if (top) {
      // What Word does not show below a joined cell is kept all the same.
      top.text.push(...(textOf(cell) === "" ? [] : ["\n", ...cell.text]));
      if (!this.isDeleted) top.rowSpan += 1;
    } else {
      cell.isBelow = false;
      for (let at = 0; at < cell.colSpan; at += 1) this.above.set(this.column + at, cell);
    }
    this.row.push(cell);
    this.column += cell.colSpan;
  }

  /** Rows in which a joined cell stands once. */
  finish(): readonly (readonly WordCell[])[] {
    return this.rows.map((row) =>
      row
        .filter(({ isBelow }) => !isBelow)
        .map((cell) => ({
          text: textOf(cell),
          ...(cell.rowSpan > 1 && { rowSpan: cell.rowSpan }),
          ...(cell.colSpan > 1 && { colSpan: cell.colSpan }),
          ...(this.hidden.has(row) && { isHidden: true }),
        })),
    );
  }
}

function textOf({ text }: OpenCell): string {
  return text
    .join("")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join("\n");
}
