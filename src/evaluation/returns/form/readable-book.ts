import type { Area } from "../../../sheets/plan/sheet-plan";

/** A cell of a file as its reader gives it; a formula stands beside its cached value. */
export interface ReadableCell {
  readonly value: string | number | boolean | null;
  readonly type: "number" | "text" | "boolean" | "error" | "empty";
  /** The cell shows its number as a day or a time. */
  readonly isDay?: true;
  readonly formula?: string;
}

export interface ReadableSheet {
  readonly name: string;
  /** By reference such as `C9`. */
  readonly cells: ReadonlyMap<string, ReadableCell>;
  /** Areas joined into one cell: a program shows their first cell only. */
  readonly joined: readonly Area[];
}

/** What the reader of returns needs of a file. */
export interface ReadableBook {
  readonly dateSystem: 1900 | 1904;
  readonly sheets: readonly ReadableSheet[];
  /** Custom document properties. */
  readonly properties: Readonly<Record<string, string>>;
}
