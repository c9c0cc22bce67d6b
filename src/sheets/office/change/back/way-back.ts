import type { Area, NamePlan, SheetPlan } from "../../../plan/sheet-plan";
import type { PresentParts } from "../../read/present-parts";
import type { SheetContents } from "../../read/sheet-contents";
import type { PlannedExtent } from "../clear-sheet";
import type { ContentsPlan } from "../held/contents-job";
import type { RowsPlan, SheetsChange } from "../sheets-change";
import { marksOf, type WrittenMarks } from "../written-marks";

type HeldSheet = Pick<SheetContents, "sheetId" | "name" | "isProtected">;

/** A sheet that stays itself, as it was and as far as it is being written over. */
interface WholeSheetBack {
  readonly scope?: undefined;
  readonly was: SheetPlan;
  readonly plan: PlannedExtent &
    Pick<SheetPlan, "name"> & {
      /** What is being written; absent in a way back that an earlier version has kept. */
      readonly written?: WrittenMarks;
      /** Where functions answer. */
      readonly live?: readonly Area[];
    };
  readonly held: HeldSheet;
}

/** A sheet of which only some cells are written over. */
type PartBack =
  | {
      readonly scope: "contents";
      readonly was: ContentsPlan;
      /** What is being written; absent in a way back that an earlier version has kept. */
      readonly written?: WrittenMarks;
      readonly held: HeldSheet;
    }
  | { readonly scope: "rows"; readonly was: RowsPlan; readonly held: HeldSheet };

export type SheetBack = WholeSheetBack | PartBack;

/** What taking a change of sheets back needs; plain data, so that it can outlive the pane. */
export interface WayBack {
  readonly kept: readonly SheetBack[];
  /** Sheets that the change takes away in its end, for links that lead to them. */
  readonly removed: readonly Pick<SheetPlan, "key" | "name">[];
  readonly names: readonly string[];
  readonly namesBefore: readonly Pick<NamePlan, "name" | "hidden">[];
  /** What those names referred to. */
  readonly formulas: Readonly<Record<string, string>>;
}

/**
 * How a change is taken back.
 * @param change Sheets and names before and after.
 * @param present What the workbook holds before it.
 */
export function wayBackOf(
  { kept, removed, names, namesBefore }: SheetsChange,
  { formulas }: Pick<PresentParts, "formulas">,
): WayBack {
  const concerned = new Set([...names, ...namesBefore].map(({ name }) => name));
  const isSound = ({ name }: Pick<NamePlan, "name">): boolean => !isBroken(formulas.get(name));
  return {
    kept: kept.map((sheet): SheetBack => {
      const { sheetId, name, isProtected } = sheet.held;
      const held = { sheetId, name, isProtected };
      if (sheet.scope === undefined) return { was: sheet.was, plan: extentOf(sheet.plan), held };
      return sheet.scope === "rows"
        ? { scope: "rows", was: sheet.was, held }
        : { scope: "contents", was: sheet.was, written: marksOf(sheet.plan.cells), held };
    }),
    removed: removed.map(({ was: { key, name } }) => ({ key, name })),
    names: names.filter(isSound).map(({ name }) => name),
    namesBefore: namesBefore
      .filter(isSound)
      .map(({ name, hidden }) => ({ name, ...(hidden !== undefined && { hidden }) })),
    formulas: Object.fromEntries([...formulas].filter(([name]) => concerned.has(name))),
  };
}

/**
 * Whether a name points nowhere, since its sheet was deleted: it does so again by itself when its new sheet goes.
 * @param formula What the name refers to; absent where there is no such name.
 */
export function isBroken(formula: string | undefined): boolean {
  return formula?.includes("#REF!") === true;
}

/** How far a plan reaches. */
function extentOf({ name, cells, merges, live, print }: SheetPlan): WholeSheetBack["plan"] {
  const ends = cells.reduce(
    (end, { row, column }) => ({ row: Math.max(end.row, row), column: Math.max(end.column, column) }),
    { row: 1, column: 1 },
  );
  const { rowBreaks, columnBreaks } = print ?? {};
  return {
    name,
    cells: [ends],
    merges,
    written: marksOf(cells),
    live: live.map(({ reserved }) => reserved),
    ...(print && { print: { ...(rowBreaks && { rowBreaks }), ...(columnBreaks && { columnBreaks }) } }),
  };
}
