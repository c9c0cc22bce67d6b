import type { CellValue } from "../../../sheets/plan/sheet-plan";

/** A cell that does not hold what was approved. */
export interface DifferingCell {
  readonly sheet: string;
  /** Such as `H13`. */
  readonly cell: string;
  readonly approved: CellValue;
  readonly found: CellValue;
}
