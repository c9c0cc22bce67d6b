import type { Area, SheetVisibility } from "../../../../sheets/plan/sheet-plan";

/** A cell of a file as its reader gives it; a formula stands beside its cached value. */
export interface ReadableCell {
  readonly value: string | number | boolean | null;
  readonly type: "number" | "text" | "boolean" | "error" | "empty";
  /** The cell shows its number as a day or a time. */
  readonly isDay?: true;
  /** The cell shows another number than stands in it, or none. */
  readonly showsOther?: true;
  /** What it shows, or a part of it, is struck out or raised. */
  readonly isStruck?: true;
  readonly formula?: string;
}

export interface ReadableSheet {
  readonly name: string;
  /** By reference such as `C9`. */
  readonly cells: ReadonlyMap<string, ReadableCell>;
  /** Areas joined into one cell: a program shows their first cell only. */
  readonly joined: readonly Area[];
  /** Without it, shown. */
  readonly visibility?: SheetVisibility;
  /** Rows and columns that no program shows. */
  readonly hidden?: { readonly rows: readonly number[]; readonly columns: readonly number[] };
  /** References of the first filled cells beyond the part that was read. */
  readonly beyond?: readonly string[];
}

/** What the reader of returns needs of a file. */
export interface ReadableBook {
  readonly dateSystem: 1900 | 1904;
  readonly sheets: readonly ReadableSheet[];
  /** Filled sheets that a form does not have. */
  readonly beside?: readonly Pick<ReadableSheet, "name" | "beyond">[];
  /** Custom document properties. */
  readonly properties: Readonly<Record<string, string>>;
}
