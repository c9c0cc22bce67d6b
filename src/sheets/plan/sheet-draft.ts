import type {
  Address,
  Area,
  Cell,
  CellValue,
  ColumnWidth,
  Conditional,
  LiveArea,
  NamePlan,
  PrintSetup,
  Protection,
  RowHeight,
  SheetPlan,
  SheetVisibility,
  StackedBarChart,
  Validation,
} from "./sheet-plan";
import type { CellStyle } from "./styles";

/** What a cell may have besides value and style. */
interface CellExtras {
  readonly formula?: string;
  readonly link?: NonNullable<Cell["link"]>;
}

/** A sheet being built: cells by address, later ones replace earlier ones. */
export class SheetDraft {
  readonly live: LiveArea[] = [];
  readonly merges: Area[] = [];
  readonly validations: Validation[] = [];
  readonly conditionals: Conditional[] = [];
  readonly charts: StackedBarChart[] = [];
  readonly names: NamePlan[] = [];
  visibility: SheetVisibility = "visible";
  tabColour?: string;
  freeze?: Address;
  filter?: Area;
  protection?: Protection;
  print?: PrintSetup;
  readonly key: string;
  readonly name: string;
  private readonly cells = new Map<number, Cell>();
  private readonly columns: ColumnWidth[] = [];
  private readonly rows: RowHeight[] = [];
  readonly places: Record<string, Address> = {};

  /**
   * @param key Stable key of the sheet.
   * @param name Final name of the sheet.
   */
  constructor(key: string, name: string) {
    this.key = key;
    this.name = name;
  }

  /** Puts one cell; `place` makes it findable by field. */
  cell(row: number, column: number, value: CellValue, style: CellStyle, extras?: CellExtras, place?: string): void {
    this.cells.set(
      row * 16384 + column,
      extras ? { row, column, value, style, ...extras } : { row, column, value, style },
    );
    if (place !== undefined) this.places[place] = { row, column };
  }

  /** Puts values side by side in one style. */
  line(row: number, column: number, values: readonly CellValue[], style: CellStyle): void {
    values.forEach((value, index) => {
      this.cell(row, column + index, value, style);
    });
  }

  /** Gives every cell of an area that has none yet an empty one in the style. */
  fill(area: Area, style: CellStyle): void {
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        if (!this.cells.has(row * 16384 + column)) this.cell(row, column, null, style);
      }
    }
  }

  /** The numbers that stand in an area, in reading order. */
  numbersIn(area: Area): number[] {
    const found: number[] = [];
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        const value = this.cells.get(row * 16384 + column)?.value;
        if (typeof value === "number") found.push(value);
      }
    }
    return found;
  }

  /** A field that is found at a cell put elsewhere. */
  place(field: string, address: Address): void {
    this.places[field] = { row: address.row, column: address.column };
  }

  /** Widths of columns side by side. */
  widths(column: number, widths: readonly number[]): void {
    widths.forEach((width, index) => {
      const last = this.columns.at(-1);
      if (last && last.width === width && last.column + last.columns === column + index) {
        this.columns[this.columns.length - 1] = { ...last, columns: last.columns + 1 };
      } else this.columns.push({ column: column + index, columns: 1, width });
    });
  }

  /** Hides a column that has a width of its own: it holds what only formulas read. */
  hide(column: number): void {
    const at = this.columns.findIndex((one) => one.column === column && one.columns === 1);
    const found = this.columns[at];
    if (!found) throw new RangeError(`column ${column} has no width of its own`);
    this.columns[at] = { ...found, hidden: true };
  }

  /** Width of columns side by side, as set before. */
  widthOf(first: number, last: number): number {
    return this.widthsOf(first, last).reduce((sum, width) => sum + width, 0);
  }

  /** Widths of the columns from one to another, as set before. */
  widthsOf(first: number, last: number): number[] {
    return this.columns.flatMap(({ column, columns, width }) =>
      Array.from({ length: columns }, (_, index) => column + index)
        .filter((at) => at >= first && at <= last)
        .map(() => width),
    );
  }

  /** The same of those that are seen. */
  shownWidths(first: number, last: number): number[] {
    const hidden = this.columns.filter((one) => one.hidden === true).map(({ column }) => column);
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index)
      .filter((column) => !hidden.includes(column))
      .flatMap((column) => this.widthsOf(column, column));
  }

  /** Height of rows in points. */
  height(row: number, height: number, rows = 1): void {
    const last = this.rows.at(-1);
    if (last && last.height === height && last.row + last.rows === row) {
      this.rows[this.rows.length - 1] = { ...last, rows: last.rows + rows };
    } else this.rows.push({ row, rows, height });
  }

  /** A defined name of the workbook on an area of this sheet. */
  nameArea(name: string, area: Area, hidden = false): void {
    this.names.push({ name, sheet: this.key, area, ...(hidden && { hidden }) });
  }

  /** The finished sheet, its cells in reading order. */
  finish(): SheetPlan {
    const cells = [...this.cells.values()].sort((a, b) => a.row - b.row || a.column - b.column);
    return {
      key: this.key,
      name: this.name,
      visibility: this.visibility,
      ...(this.tabColour !== undefined && { tabColour: this.tabColour }),
      columns: this.columns,
      rows: this.rows,
      cells,
      live: this.live,
      merges: this.merges,
      validations: this.validations,
      conditionals: this.conditionals,
      charts: this.charts,
      ...(this.freeze && { freeze: this.freeze }),
      ...(this.filter && { filter: this.filter }),
      ...(this.protection && { protection: this.protection }),
      ...(this.print && { print: this.print }),
      places: this.places,
    };
  }
}
