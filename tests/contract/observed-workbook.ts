import type { CellValue, SheetVisibility } from "../../src/sheets/plan/sheet-plan";
import type { ResolvedStyle } from "../../src/sheets/plan/styles";

/** What a program sees in a cell; formulas carry a leading `=`. */
export interface ObservedCell {
  readonly value: CellValue;
  readonly formula?: string;
}

export interface ObservedValidation {
  readonly area: string;
  /** Kind and bounds in words, such as `whole 0 100`, `list lst_yes_no`, `date 2026-01-01 2026-12-31`. */
  readonly rule: string;
  readonly prompt?: { readonly title: string; readonly text: string };
  readonly error: { readonly title: string; readonly text: string };
}

export interface ObservedConditional {
  readonly area: string;
  readonly formula: string;
  readonly colour?: string;
  readonly bold?: boolean;
  readonly fill?: string;
}

export interface ObservedChart {
  readonly title: string;
  readonly asShares: boolean;
  readonly categories: string;
  readonly series: readonly { readonly name: string; readonly values: string; readonly colour: string }[];
}

export interface ObservedPrint {
  readonly area: string;
  readonly orientation: string;
  readonly fit: string;
  readonly titles: string;
  readonly rowBreaks: readonly number[];
  readonly columnBreaks: readonly number[];
  readonly footer: { readonly left: string; readonly centre: string; readonly right: string };
}

/** A sheet as another program sees it after a writer has written it. */
export interface ObservedSheet {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly tabColour?: string;
  /** Cells with a value or a formula, by reference. */
  readonly cells: Readonly<Record<string, ObservedCell>>;
  /** Styles of the cells the plan writes, by reference. */
  readonly styles: Readonly<Record<string, ResolvedStyle>>;
  /** Targets by reference, such as `'Sheet'!A4`. */
  readonly links: Readonly<Record<string, string>>;
  /** Characters by column number; hidden columns are -1. */
  readonly widths: Readonly<Record<number, number>>;
  /** Points by row number. */
  readonly heights: Readonly<Record<number, number>>;
  readonly merges: readonly string[];
  readonly validations: readonly ObservedValidation[];
  readonly conditionals: readonly ObservedConditional[];
  readonly charts: readonly ObservedChart[];
  /** First row and column that scroll. */
  readonly freeze?: string;
  readonly filter?: string;
  /** What a protected sheet still allows, in order. */
  readonly protection?: readonly string[];
  readonly print?: ObservedPrint;
}

export interface ObservedWorkbook {
  readonly sheets: readonly ObservedSheet[];
  readonly names: readonly { readonly name: string; readonly target: string; readonly hidden: boolean }[];
  readonly structureLocked: boolean;
  readonly properties: Readonly<Record<string, string>>;
}

/** One face of a workbook; a writer's medium may lack a few, which it names with a reason. */
export type Aspect = Exclude<keyof ObservedSheet, "name"> | Exclude<keyof ObservedWorkbook, "sheets">;
