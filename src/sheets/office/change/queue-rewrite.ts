import type { Area, SheetPlan } from "../../plan/sheet-plan";
import { protectionOptions } from "../apply-page";
import { sheetJob, type NameOf } from "../apply-sheet";
import { boundingArea } from "../cell-texts";
import type { SheetContents } from "../sheet-contents";
import { sheetRanges } from "../sheet-ranges";

/** A sheet to write anew where it stands. */
export interface Rewrite {
  readonly plan: SheetPlan;
  readonly before: SheetContents;
  /** The sheet as it was written last, where that is known. */
  readonly was?: SheetPlan;
}

const standardHeight = 15;

/** Queues a sheet written anew, contents, formats and rules, protected in the end as planned. */
export function queueRewrite(context: Excel.RequestContext, { plan, before }: Rewrite, nameOf: NameOf): void {
  const sheet = context.workbook.worksheets.getItem(before.sheetId);
  if (before.isProtected) sheet.protection.unprotect();
  queueWhole(context, sheet, plan, before, nameOf);
  if (plan.protection) sheet.protection.protect(protectionOptions(plan.protection));
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

function wholeArea(plan: SheetPlan, { used }: SheetContents): Area {
  const ends = used ? [used, { row: used.row + used.rows - 1, column: used.column + used.columns - 1 }] : [];
  const merged = plan.merges.map((area) => ({ row: area.row + area.rows - 1, column: area.column + area.columns - 1 }));
  const area = boundingArea([{ row: 1, column: 1 }, ...plan.cells, ...merged, ...ends]);
  return area ?? { row: 1, column: 1, rows: 1, columns: 1 };
}
