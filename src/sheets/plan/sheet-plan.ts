import type { CellStyle, ConditionalStyleName } from "./styles";

/**
 * A workbook as plain data: final text, absolute addresses, named styles, formulas with the value the core computed.
 * Writers render it and know no domain word; the vocabulary is closed, so a writer must handle every variant.
 */
export interface WorkbookPlan {
  readonly title: string;
  readonly sheets: readonly SheetPlan[];
  readonly names: readonly NamePlan[];
  /** Sheets may not be renamed, moved or deleted by the user. */
  readonly structureLocked: boolean;
  /** Document properties (text only), for a file whose technical sheet was lost. */
  readonly properties: Readonly<Record<string, string>>;
}

/** 1-based, as Excel counts: row 9, column 3 is C9. */
export interface Address {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells; `rows` and `columns` are counts. */
export interface Area extends Address {
  readonly rows: number;
  readonly columns: number;
}

/** Number, text, yes/no; dates are serial numbers of the 1900 system with a date format; `null` is an empty cell. */
export type CellValue = string | number | boolean | null;

export interface Cell extends Address {
  /** What the cell shows; for a formula the value the core computed. Text stays text, never a formula. */
  readonly value: CellValue;
  /** Native en-US formula with a leading `=`, no `#`, no `@`. */
  readonly formula?: string;
  readonly style: CellStyle;
  /** Jump inside the workbook. */
  readonly link?: { readonly sheet: string; readonly cell: Address };
}

/**
 * A custom function whose result fills an area of the live workbook.
 * A live writer writes only the anchor's formula and leaves the area's other contents alone; a file writer ignores it
 * and writes the cells' values and native formulas. The area and `reserved` around it must be empty before writing.
 */
export interface LiveArea extends Area {
  readonly formula: string;
  /** The area kept free for growth, at least as large as the result. */
  readonly reserved: Area;
}

export interface ColumnWidth {
  readonly column: number;
  readonly columns: number;
  /** In characters of Calibri 11, as Excel shows it. */
  readonly width: number;
  readonly hidden?: boolean;
}

export interface RowHeight {
  readonly row: number;
  readonly rows: number;
  /** In points. */
  readonly height: number;
}

export type ValidationRule =
  | { readonly kind: "whole"; readonly min: number; readonly max: number }
  | { readonly kind: "decimal"; readonly min: number; readonly max: number }
  /** ISO dates. */
  | { readonly kind: "date"; readonly min: string; readonly max: string }
  /** `source` is a formula, in general `=` and a defined name. */
  | { readonly kind: "list"; readonly source: string }
  | { readonly kind: "custom"; readonly formula: string };

/** Stop-style validation that lets a cell stay blank. Prompt title ≤ 32, prompt ≤ 255, error ≤ 225 characters. */
export interface Validation {
  readonly area: Area;
  readonly rule: ValidationRule;
  readonly prompt?: { readonly title: string; readonly text: string };
  readonly error: { readonly title: string; readonly text: string };
}

/** A rule whose formula is relative to the area's first cell. Earlier rules win. */
export interface Conditional {
  readonly area: Area;
  readonly formula: string;
  readonly style: ConditionalStyleName;
}

export interface Protection {
  readonly formatColumns: boolean;
  readonly formatRows: boolean;
  readonly autoFilter: boolean;
  readonly sort: boolean;
}

export interface PrintSetup {
  readonly area: Area;
  readonly orientation: "portrait" | "landscape";
  /** Either pages wide × tall, or a scale in percent where page breaks matter. */
  readonly fit: { readonly wide: number; readonly tall: number } | { readonly scale: number };
  readonly titleRows?: { readonly first: number; readonly last: number };
  readonly titleColumns?: { readonly first: number; readonly last: number };
  /** A break stands before each of these rows and columns. */
  readonly rowBreaks?: readonly number[];
  readonly columnBreaks?: readonly number[];
  readonly footer: { readonly left: string; readonly centre: string; readonly right: "sheet-page-pages" };
}

export interface StackedBarChart {
  readonly kind: "stacked-bar";
  readonly title: string;
  /** Every bar is a whole: the axis goes from 0 to 100 %, whatever the values sum to. */
  readonly asShares?: boolean;
  readonly anchor: Area;
  readonly categories: Area;
  readonly series: readonly { readonly name: string; readonly values: Area; readonly colour: string }[];
}

export type SheetVisibility = "visible" | "hidden" | "veryHidden";

export interface SheetPlan {
  /** Stable key (`ranking`, `block-2`), never shown. */
  readonly key: string;
  /** Final name: ≤ 31 characters, none of `: \ / ? * [ ]`, unique without case. */
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly tabColour?: string;
  readonly columns: readonly ColumnWidth[];
  readonly rows: readonly RowHeight[];
  readonly cells: readonly Cell[];
  readonly live: readonly LiveArea[];
  readonly merges: readonly Area[];
  readonly validations: readonly Validation[];
  readonly conditionals: readonly Conditional[];
  readonly charts: readonly StackedBarChart[];
  /** First row and column that scroll. */
  readonly freeze?: Address;
  readonly filter?: Area;
  readonly protection?: Protection;
  readonly print?: PrintSetup;
  /** Field → cell, for readers and jumps: `figure:KZO:1.2`, `base:KZO:B01`, `setting:edition`. */
  readonly places: Readonly<Record<string, Address>>;
}

/** A defined name of the workbook: an area of one sheet. */
export interface NamePlan {
  readonly name: string;
  /** Key of the sheet. */
  readonly sheet: string;
  readonly area: Area;
  readonly hidden?: boolean;
}
