import type {
  Address,
  Area,
  CellValue,
  ColumnWidth,
  Protection,
  RowHeight,
  SheetPlan,
  SheetVisibility,
} from "../../plan/sheet-plan";

export interface FreeLine {
  readonly weight: "thin" | "medium" | "thick" | "hair" | "dashed" | "dotted" | "double";
  /** As `#RRGGBB`. */
  readonly colour: string;
}

/** How a cell looks that follows no named style; what is left out is the program's default. */
export interface FreeLook {
  readonly font?: string;
  /** In points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly colour?: string;
  readonly fill?: string;
  /** Number format as Excel writes it. */
  readonly format?: string;
  readonly horizontal?: "left" | "center" | "right" | "justify";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  readonly indent?: number;
  /** The user may type here although the sheet is protected. */
  readonly unlocked?: boolean;
  readonly borders?: Readonly<Partial<Record<"top" | "bottom" | "left" | "right", FreeLine>>>;
}

export interface FreeCell extends Address {
  /** What the cell shows; of a formula its last result. */
  readonly value: CellValue;
  /** With a leading `=`, as Excel shows it. */
  readonly formula?: string;
  readonly look: FreeLook;
}

export interface FreeValidation {
  readonly area: Area;
  readonly type: "whole" | "decimal" | "date" | "textLength" | "list" | "custom";
  readonly operator?:
    | "between"
    | "notBetween"
    | "equal"
    | "notEqual"
    | "greaterThan"
    | "lessThan"
    | "greaterThanOrEqual"
    | "lessThanOrEqual";
  /** Number, formula with `=`, or a list such as `a,b`. */
  readonly first: string;
  readonly second?: string;
  readonly allowBlank: boolean;
  /** A wrong entry is refused, else only remarked on. */
  readonly refuse: boolean;
  readonly prompt?: { readonly title: string; readonly text: string };
  readonly error?: { readonly title: string; readonly text: string };
}

/** A rule whose formula is relative to the area's first cell; earlier rules win. */
export interface FreeConditional {
  readonly area: Area;
  readonly formula: string;
  readonly stop: boolean;
  readonly look: FreeLook;
}

/** A sheet that follows no plan, cell by cell as a person filled and formatted it. */
export interface FreeSheet {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly gridlines: boolean;
  readonly tabColour?: string;
  readonly columns: readonly ColumnWidth[];
  readonly rows: readonly RowHeight[];
  readonly cells: readonly FreeCell[];
  readonly merges: readonly Area[];
  readonly validations: readonly FreeValidation[];
  readonly conditionals: readonly FreeConditional[];
  readonly freeze?: Address;
  readonly filter?: Area;
  readonly protection?: Protection;
}

/** A sheet of a workbook that is more than one plan. */
export type BookSheet =
  | {
      readonly kind: "planned";
      readonly plan: SheetPlan;
      /** Cells a person filled beside the planned ones. */
      readonly also?: readonly FreeCell[];
    }
  | { readonly kind: "free"; readonly sheet: FreeSheet };

/** A defined name of the whole workbook: an area, or any formula. */
export interface BookName {
  readonly name: string;
  /** Without a leading `=`. */
  readonly formula: string;
  readonly hidden: boolean;
}

/** A workbook of planned sheets and others, in the order of their tabs. */
export interface Book {
  readonly title: string;
  readonly sheets: readonly BookSheet[];
  readonly names: readonly BookName[];
  /** Position of the sheet that is shown when the file is opened, from 0; the first visible one unless told. */
  readonly active?: number;
  readonly structureLocked: boolean;
  /** Document properties, text only. */
  readonly properties: Readonly<Record<string, string>>;
  /** Settings of the add-in, by key. */
  readonly settings?: Readonly<Record<string, string>>;
}
