import type { Cell, NamePlan, Protection, RowHeight, SheetPlan, WorkbookPlan } from "../../plan/sheet-plan";
import type { ContentsPlan } from "./held/contents-job";
import type { SheetContents } from "../read/sheet-contents";

/** A sheet that stays itself and is written anew, its name too; what stands beyond its plans is left alone. */
export interface WholeSheet {
  readonly scope?: undefined;
  readonly plan: SheetPlan;
  readonly was: SheetPlan;
  readonly held: SheetContents;
}

/** A sheet of which only the contents of some cells are written. */
export interface SheetOfContents {
  readonly scope: "contents";
  readonly plan: ContentsPlan;
  readonly was: ContentsPlan;
  readonly held: SheetContents;
}

/** Cells of a few rows as a step writes them on a sheet that stays as it is otherwise. */
export interface RowsPlan {
  readonly key: string;
  readonly name: string;
  readonly cells: readonly Cell[];
  readonly rows: readonly RowHeight[];
  readonly protection?: Protection;
  /** `own` gives the cells their styles, `none` takes all looks away, `kept` leaves them. */
  readonly looks: "own" | "none" | "kept";
}

/** A sheet of which some rows are written. */
export interface SheetOfRows {
  readonly scope: "rows";
  readonly plan: RowsPlan;
  readonly was: RowsPlan;
  readonly held: SheetContents;
}

export type KeptSheet = WholeSheet | SheetOfContents | SheetOfRows;

/** How the sheets and names of a workbook change in one step, with what stood there before: the way forward and back. */
export interface SheetsChange {
  readonly kept: readonly KeptSheet[];
  readonly added: readonly SheetPlan[];
  readonly removed: readonly Pick<WholeSheet, "was" | "held">[];
  /** Keys of all sheets in the order of their tabs: where added ones are put. */
  readonly order: readonly string[];
  readonly orderBefore: readonly string[];
  readonly names: readonly NamePlan[];
  /** What names are to refer to where it is not their planned area, by name. */
  readonly references?: ReadonlyMap<string, string>;
  /** Names on the same sheets before; one whose sheet was deleted may be there and point nowhere. */
  readonly namesBefore: readonly NamePlan[];
  /** Key of an added sheet to bring to the front, or the id of one that stood there before. */
  readonly front?: { readonly key: string } | { readonly id: string };
  /** Nobody may rename, move or delete sheets afterwards. */
  readonly structureLocked?: boolean;
}

/** A change of sheets that only adds them, in the order of their tabs. */
export function additionOf(
  { sheets, names, structureLocked }: Pick<WorkbookPlan, "sheets" | "names"> & { readonly structureLocked?: boolean },
  front?: SheetsChange["front"],
): SheetsChange {
  return {
    ...{ kept: [], removed: [], orderBefore: [], namesBefore: [] },
    added: sheets,
    order: sheets.map(({ key }) => key),
    names,
    ...(front && { front }),
    ...(structureLocked && { structureLocked }),
  };
}
