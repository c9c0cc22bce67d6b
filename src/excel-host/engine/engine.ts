/** A rectangle of cells, zero-based; `rows` and `columns` are counts. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** What a cell can hold: text, number or yes/no; an error is its text, such as `#N/A`. */
export type Scalar = string | number | boolean;

/** A cell as read: its value (`""` for a blank cell) and, where the user wrote one, its formula with `=`. */
export interface CellContent {
  readonly value: Scalar;
  readonly blank: boolean;
  readonly error: boolean;
  readonly formula?: string;
  /** The value belongs to an array that spilled from another cell. */
  readonly spilled: boolean;
}

/** A cell to write: a value, or a formula with `=`; `null` empties the cell. */
export type CellInput = { readonly value: Scalar } | { readonly formula: string } | null;

export interface Line {
  readonly style: "none" | "thin" | "medium" | "thick" | "hair" | "dashed" | "dotted" | "double";
  readonly colour: string;
}

export type Edge = "top" | "bottom" | "left" | "right";

/** How a cell looks and whether it is locked; `null` stands for the default. */
export interface CellLook {
  readonly numberFormat: string | null;
  readonly fontName: string | null;
  /** In points. */
  readonly fontSize: number | null;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly fontColour: string | null;
  readonly fill: string | null;
  readonly horizontal: "general" | "left" | "center" | "right" | "justify";
  readonly vertical: "top" | "center" | "bottom";
  readonly wrap: boolean;
  /** In steps of Excel's indent. */
  readonly indent: number;
  readonly locked: boolean;
  readonly borders: Readonly<Partial<Record<Edge, Line>>>;
}

export interface SheetState {
  readonly id: string;
  readonly name: string;
  readonly hidden: boolean;
  readonly tabColour: string;
  readonly gridlines: boolean;
}

export interface NameState {
  readonly name: string;
  /** With a leading `=`. */
  readonly formula: string;
  readonly hidden: boolean;
}

/** A rule that colours cells where its formula, relative to the area's first cell, is true. */
export interface ConditionalRule {
  readonly id: string;
  readonly area: Area;
  /** The cell that the formula is written for, where that is no longer the area's first. */
  readonly origin?: { readonly row: number; readonly column: number };
  readonly formula: string;
  readonly stopIfTrue: boolean;
  readonly fontColour?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fill?: string;
}

/** Cells of a sheet: those the user changes in the grid, or has selected. */
export interface UserEdit {
  readonly sheet: string;
  readonly area: Area;
  /** Filled from cells beside, which Excel does not validate. */
  readonly filled?: boolean;
}

/**
 * A change of the user other than of contents: `structure` adds, removes, renames, moves, hides or shows a sheet;
 * `layout` inserts, removes or moves rows, columns and cells, joins cells or changes looks; the others change sizes.
 */
export interface UserChange {
  readonly kind: "structure" | "layout" | "columns" | "rows";
  readonly sheet: string;
}

/** A custom function as the engine calls it: plain values and matrices in and out; an error is its cell text. */
export type EngineFunction = (...args: unknown[]) => unknown;

/**
 * A workbook as plain data, for another engine of the same kind. The data are the engine's own, not copies: they are to be
 * turned into text before anything changes.
 */
export interface EngineState {
  /** How many times the workbook was opened from such data; keeps new ids apart from old ones. */
  readonly generation: number;
  /** The sheet that is shown. */
  readonly active: string;
  /** Everything but the sheets. */
  readonly book: object;
  readonly sheets: Readonly<Record<string, object>>;
  readonly conditionals: Readonly<Record<string, readonly ConditionalRule[]>>;
  /** What arrays show beside the cell of their formula; else it comes with the first calculation. */
  readonly arrays?: { readonly ranges: object; readonly values: object };
}

/** Sizes that someone gave to columns and rows, in pixels. */
interface GivenSizes {
  readonly columns: readonly { readonly column: number; readonly width?: number; readonly hidden: boolean }[];
  readonly rows: readonly { readonly row: number; readonly height: number }[];
}

/** The sheets of the one open workbook. A sheet is named by its id everywhere. */
export interface EngineSheets {
  sheets(): readonly SheetState[];
  activeSheet(): string;
  activateSheet(sheet: string): void;
  /**
   * Adds an empty sheet at the end and returns its id; the active sheet stays.
   * @param id The one it has in another engine; else a new one.
   */
  addSheet(name: string, id?: string): string;
  removeSheet(sheet: string): void;
  renameSheet(sheet: string, name: string): void;
  moveSheet(sheet: string, position: number): void;
  hideSheet(sheet: string, hidden: boolean): void;
  setTabColour(sheet: string, colour: string): void;
  showGridlines(sheet: string, shown: boolean): void;
  /** Leaves the user nothing to undo. */
  forgetUndo(): void;
  /** Rows and columns of the grid at present. */
  size(sheet: string): { readonly rows: number; readonly columns: number };
  /** The smallest area with anything written in it, or with a look too. */
  usedArea(sheet: string, valuesOnly: boolean): Area | null;
  /** Rows and columns that stay while the rest scrolls. */
  freeze(sheet: string, rows: number, columns: number): void;
  frozen(sheet: string): { readonly rows: number; readonly columns: number };
  selectArea(sheet: string, area: Area): void;
  selectedArea(): UserEdit;
}

interface EngineCells {
  /** Every cell with anything written in it, or with a look too, in no order. */
  usedCells(sheet: string, valuesOnly: boolean): readonly { readonly row: number; readonly column: number }[];
  cells(sheet: string, area: Area): CellContent[][];
  /** Writes at the area's first cell; `undefined` leaves a cell as it is. The grid grows as needed. */
  writeCells(sheet: string, row: number, column: number, cells: readonly (readonly (CellInput | undefined)[])[]): void;
  /**
   * Writes cells as one edit of the user: it can be undone; whoever calls has asked whether it is allowed.
   * @param cells Each with the number format that its text had, where it is to be given one.
   * @returns Takes it out of what can be undone, for an entry that is refused.
   */
  typeCells(
    sheet: string,
    cells: readonly {
      readonly row: number;
      readonly column: number;
      readonly input: CellInput;
      readonly numberFormat?: string;
    }[],
  ): () => void;
  clearLooks(sheet: string, area: Area): void;
  merge(sheet: string, area: Area, across: boolean): void;
  /** Joins many areas at once, of which none may meet another; one by one, each would cost as much as all before it. */
  mergeAll(sheet: string, areas: readonly Area[]): void;
  unmerge(sheet: string, area: Area): void;
  /** Joined cells. */
  merges(sheet: string): readonly Area[];
  look(sheet: string, row: number, column: number): CellLook;
  setLook(sheet: string, area: Area, look: Partial<CellLook>): void;
  /** In pixels. */
  columnWidth(sheet: string, column: number): number;
  setColumnWidth(sheet: string, column: number, columns: number, width: number): void;
  rowHeight(sheet: string, row: number): number;
  setRowHeight(sheet: string, row: number, rows: number, height: number): void;
  givenSizes(sheet: string): GivenSizes;
  hideColumns(sheet: string, column: number, columns: number, hidden: boolean): void;
  hideRows(sheet: string, row: number, rows: number, hidden: boolean): void;
}

interface EngineRules {
  names(): readonly NameState[];
  setName(state: NameState): void;
  /** Sets many names at once; one by one, each would cost as much as all before it. */
  setNames(states: readonly NameState[]): void;
  removeName(name: string): void;
  /** Offers a list in the cells of an area, from `a,b` or `=…`; `null` takes it away. */
  setDropDown(sheet: string, area: Area, source: string | null): void;
  /** A new rule comes first; the first rule that holds wins. */
  addConditional(sheet: string, rule: ConditionalRule): void;
  setConditional(sheet: string, rule: ConditionalRule): void;
  conditionals(sheet: string): readonly ConditionalRule[];
  removeConditional(sheet: string, id: string): void;
  onConditionalChange(listener: () => void): void;
}

interface EngineCalculation {
  /**
   * Resolves when every change so far is calculated, at once when nothing changed. Registered functions that were asked
   * anew have not answered then: their cells show the previous value, or `#BUSY!` after the formula was entered.
   */
  settle(): Promise<void>;
  /** Calculates every formula, and asks every function again. */
  recalculateAll(): void;
  /** After an error a function is not asked in the next calculation: its cell stays `#BUSY!`. */
  setBusyAfterError(isOn: boolean): void;
  /** Whether functions were asked that have not answered yet. */
  owesAnswers(): boolean;
  /** Lets the functions that were asked answer, and calculates what depends on them, whose functions are asked in turn. */
  answerFunctions(): Promise<void>;
  /** Tells whenever changes or answers are calculated. */
  onCalculated(listener: () => void): void;
  /** Calculates nothing by itself while a batch is being written; resolves when what was being calculated is there. */
  holdCalculation(isHeld: boolean): Promise<void>;
  /** In manual mode a changed value reaches its dependants only with `recalculateAll`; a formula is calculated when it is entered. */
  setManualCalculation(isManual: boolean): void;
  /** How many times formulas were calculated so far. */
  calculations(): number;
  /** How many formulas of cells were read for that, each anew when it or what its names mean has changed. */
  formulasRead(): number;
  /** Whether formulas know a function, the library's own or a registered one; the name in capitals. */
  hasFunction(name: string): boolean;
  /** @param revives Whether formulas that were read before get to know it; else they stay `#NAME?` until entered again. */
  registerFunction(name: string, run: EngineFunction, revives?: boolean): void;
  /**
   * Works out a formula that stands in no cell; everything must be settled.
   * @param shift Rows and columns by which its relative references move.
   */
  evaluate(
    sheet: string,
    formula: string,
    shift: { readonly rows: number; readonly columns: number },
  ): Promise<Scalar[][]>;
}

/** A workbook with a formula engine; the only thing the host knows of the spreadsheet library. */
export interface Engine extends EngineSheets, EngineCells, EngineRules, EngineCalculation {
  /** Asked before the user changes cells in the grid; `false` refuses the edit. */
  guardEdits(allows: (edit: UserEdit) => boolean): void;
  guardChanges(allows: (change: UserChange) => boolean): void;
  onUserEdit(listener: (edit: UserEdit) => void): void;
  /** Tells of every sheet that is gone, whoever removed it. */
  onSheetRemoved(listener: (sheet: string) => void): void;
  /** Tells of every change that is worth keeping, whoever made it; results of calculations are none. */
  onChange(listener: () => void): void;
  state(): EngineState;
  /** Right after a kept workbook was opened: it shows what it was kept with, and calculates what an edit concerns. */
  keepResults(): void;
  dispose(): void;
}
