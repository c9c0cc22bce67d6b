import type { Area, SheetPlan } from "../plan/sheet-plan";
import { protectionOptions } from "./apply-page";
import { sheetJob, type NameOf } from "./apply-sheet";
import { boundingArea, cellTexts, type CellInput } from "./cell-texts";
import { inputsOf, type SheetContents } from "./sheet-contents";
import { sheetRanges, type SheetRanges } from "./sheet-ranges";

/** A sheet to write anew where it stands. */
export interface Rewrite {
  readonly plan: SheetPlan;
  readonly before: SheetContents;
  /** `formulas` leaves everything typed alone; `all` writes contents, formats and rules of the whole sheet. */
  readonly scope: "formulas" | "all";
  /** The sheet as it was written last, where that is known: what `all` goes back to. */
  readonly was?: SheetPlan;
}

const standardHeight = 15;

/** Queues a sheet written anew, protected in the end as planned. */
export function queueRewrite(context: Excel.RequestContext, { plan, before, scope }: Rewrite, nameOf: NameOf): void {
  const sheet = context.workbook.worksheets.getItem(before.sheetId);
  if (before.isProtected) sheet.protection.unprotect();
  if (scope === "all") queueWhole(context, sheet, plan, before, nameOf);
  else queueFormulas(sheetRanges(sheet), plan);
  protect(sheet, plan);
}

/** Queues the way back: the sheet as it was written last, or at least its contents. */
export function queuePutBack(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  now: SheetContents,
  { plan, before, scope, was }: Rewrite,
  nameOf: NameOf,
): void {
  if (now.isProtected) sheet.protection.unprotect();
  if (scope === "all" && was) queueWhole(context, sheet, was, now, nameOf);
  else queueContentsBack(sheetRanges(sheet), plan, before, now);
  if (before.isProtected) protect(sheet, plan);
}

function queueFormulas(ranges: SheetRanges, plan: SheetPlan): void {
  clearLive(ranges, plan);
  const texts = cellTexts({ ...plan, cells: plan.cells.filter((cell) => cell.formula !== undefined) });
  if (texts) ranges.range(texts.area).formulas = texts.formulas;
}

function queueWhole(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  now: SheetContents,
  nameOf: NameOf,
): void {
  const ranges = sheetRanges(sheet);
  const whole = ranges.range(wholeArea(plan, now));
  whole.unmerge();
  whole.clear();
  whole.conditionalFormats.clearAll();
  whole.format.rowHeight = standardHeight;
  for (const chart of now.charts) sheet.charts.getItem(chart).delete();
  if (plan.print?.rowBreaks) sheet.horizontalPageBreaks.removePageBreaks();
  if (plan.print?.columnBreaks) sheet.verticalPageBreaks.removePageBreaks();
  sheetJob(plan, nameOf, ({ workbook }) => workbook.worksheets.getItem(now.sheetId)).queue(context);
}

function queueContentsBack(ranges: SheetRanges, plan: SheetPlan, before: SheetContents, now: SheetContents): void {
  if (now.used) {
    const empty = Array.from({ length: now.used.rows }, () => Array<CellInput>(now.used?.columns ?? 0).fill(""));
    ranges.range(areaOf(now.used)).formulas = empty;
  }
  clearLive(ranges, plan);
  if (!before.used) return;
  const range = ranges.range(areaOf(before.used));
  range.numberFormat = before.used.formats.map((line) => line.map(String));
  range.formulas = inputsOf(before, plan.live);
}

/** What stands in the way of a spill is not the user's: the area is locked. */
function clearLive(ranges: SheetRanges, plan: SheetPlan): void {
  for (const live of plan.live) ranges.range(live).clear("Contents");
}

function wholeArea(plan: SheetPlan, { used }: SheetContents): Area {
  const ends = used ? [used, { row: used.row + used.rows - 1, column: used.column + used.columns - 1 }] : [];
  const merged = plan.merges.map((area) => ({ row: area.row + area.rows - 1, column: area.column + area.columns - 1 }));
  const area = boundingArea([{ row: 1, column: 1 }, ...plan.cells, ...merged, ...ends]);
  return area ?? { row: 1, column: 1, rows: 1, columns: 1 };
}

function areaOf({ row, column, rows, columns }: Area): Area {
  return { row, column, rows, columns };
}

function protect(sheet: Excel.Worksheet, plan: SheetPlan): void {
  if (plan.protection) sheet.protection.protect(protectionOptions(plan.protection));
}
