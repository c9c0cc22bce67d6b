import type { PresentParts } from "../../../../sheets/office/read/present-parts";
import type { SheetContents } from "../../../../sheets/office/read/sheet-contents";
import type { Area } from "../../../../sheets/plan/sheet-plan";
import type { YearReading } from "../../reading/year-reading";

/** The year as the workbook holds it at one moment. */
export interface PresentYear {
  readonly present: PresentParts;
  readonly reading: YearReading;
  readonly contents: ReadonlyMap<string, SheetContents>;
  /** How far the sheets of results were written last, by id. */
  readonly extents: ReadonlyMap<string, Area>;
}
