import type { Finish } from "../../../../rating/points/points-column";
import type { CellValue } from "../../../../sheets/plan/sheet-plan";

/** A cell a formula refers to, and what stood there when the year was rated. */
export interface RatedCell {
  /** As a formula names it, `'1. Block'!E9`. */
  readonly at: string;
  readonly value: CellValue;
}

/** What the points of one organisation by one indicator are computed from. */
export interface FigureCells {
  readonly figure: RatedCell;
  /** The figures of all organisations, where a rule compares them. */
  readonly column: { readonly at: string; readonly values: readonly CellValue[] };
  readonly base: (code: string) => RatedCell;
}

/** What is the same for all organisations. */
export interface FormulaTerms {
  readonly year: number;
  readonly finish: Finish;
  /** Yes and no as the sheets have them. */
  readonly answers: { readonly yes: string; readonly no: string };
  /** Whether the figure is a day. */
  readonly isDay: boolean;
  /** Whether the figure, or a base field by its code, is a whole number in every row. */
  readonly isWhole: (code?: string) => boolean;
  /** Whether a base field may be below zero. */
  readonly isSigned: (code: string) => boolean;
}

/** Not at all, as a quotient of whole numbers, or after the noise of doubles was cut off. */
export type Rounding = "none" | "whole" | "steadied";

/** How a native formula finds the points of a figure. */
export interface PointsFormula {
  /** Without a leading `=`; gives "" where there are no points. */
  readonly expression: string;
  /** Everything it is computed from. */
  readonly from: readonly RatedCell[];
  readonly rounding: Rounding;
  /** The figures as rated are compared or counted in doubles as in exact decimals; they are unless told. */
  readonly alike?: boolean;
  /** Figures of other organisations are compared too. */
  readonly comparesAll?: boolean;
}
