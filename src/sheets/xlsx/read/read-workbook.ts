import type { Area, SheetVisibility } from "../../plan/sheet-plan";
import type { FreeLook } from "../write/free-sheet";
import type { SheetFrame } from "./read-frame";

/** A cell as the file holds it. */
export interface ReadCell {
  /** 1-based. */
  readonly row: number;
  /** 1-based. */
  readonly column: number;
  /** The stored or cached value; dates are serial numbers in the file's date system; `null` is a formula never calculated. */
  readonly value: string | number | boolean | null;
  /** `error` holds a word such as `#N/A` as its value. */
  readonly type: "number" | "text" | "boolean" | "error" | "empty";
  /** The cell shows its number as a day or a time. */
  readonly isDay?: true;
  /** The cell shows another number than stands in it, or none. */
  readonly showsOther?: true;
  /** What it shows, or a part of it, is struck out or raised. */
  readonly isStruck?: true;
  /** With a leading `=`; of a shared formula the text of its first cell. */
  readonly formula?: string;
}

export interface ReadSheet {
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** Cells with a value or a formula, by reference such as `C9`. */
  readonly cells: ReadonlyMap<string, ReadCell>;
  /** Areas whose cells are joined into one; what stands beyond their first cell is not shown. */
  readonly joined: readonly Area[];
  /** Rows and columns that no program shows. */
  readonly hidden: { readonly rows: readonly number[]; readonly columns: readonly number[] };
  /** References of the first cells beyond the reach that was asked for. */
  readonly beyond?: readonly string[];
  /** Sizes, joined cells and looks, where they were asked for. */
  readonly frame?: SheetFrame;
}

export interface ReadName {
  readonly name: string;
  /** Sheet the name belongs to; without it, the whole workbook. */
  readonly scope?: string;
  readonly hidden: boolean;
  /** As stored, without a leading `=`. */
  readonly formula: string;
  /** The area it names, when it names one area of one sheet. */
  readonly target?: { readonly sheet: string; readonly area: Area };
}

export interface ReadWorkbook {
  readonly dateSystem: 1900 | 1904;
  readonly sheets: readonly ReadSheet[];
  readonly names: readonly ReadName[];
  /** The looks that frames name by number, where they were asked for. */
  readonly looks?: readonly FreeLook[];
  /** Custom document properties, as text. */
  readonly properties: Readonly<Record<string, string>>;
  /** Settings of the add-in that the file carries, by key, where looks were asked for. */
  readonly settings?: Readonly<Record<string, string>>;
}

/** What is wrong with a file as a whole; sizes in megabytes, or counts of what there is too much of. */
export type FileFault =
  | { readonly kind: "empty" }
  | { readonly kind: "not-a-workbook" }
  | { readonly kind: "damaged"; readonly detail: string; readonly sheet?: string; readonly cell?: string }
  | {
      readonly kind: "too-large";
      readonly size: number;
      readonly limit: number;
      readonly of?: "cells" | "names" | "parts";
      readonly sheet?: string;
    }
  | { readonly kind: "encrypted" }
  | { readonly kind: "old-format" }
  | { readonly kind: "open-document" }
  | { readonly kind: "strict-format" }
  | { readonly kind: "macros" }
  | { readonly kind: "external-link" };

/** All faults found, and the workbook unless one of them forbids reading it; macros and links are never run or followed. */
export interface FileReading {
  readonly faults: readonly FileFault[];
  readonly workbook?: ReadWorkbook;
}

/** How much a file may ask for before it is refused unread. */
export interface FileLimits {
  /** Size of the file in bytes. */
  readonly file: number;
  /** Sum of the declared sizes of its parts in bytes. */
  readonly unpacked: number;
  /** Number of its parts. */
  readonly parts: number;
}
