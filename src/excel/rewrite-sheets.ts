import type { Area, NamePlan, SheetPlan } from "../workbook/sheet-plan";
import { protectionOptions } from "./apply-page";
import { borderStrokes } from "./border-strokes";
import { applyBorders, applyFormats } from "./apply-formats";
import { cellTexts, type CellInput } from "./cell-texts";
import { defineName } from "./define-name";
import { formatStrokes, styledCells } from "./format-strokes";
import { HostFailure } from "./host-failure";
import { holdBack } from "./session";
import { inputsOf, type SheetContents } from "./sheet-contents";
import { sheetRanges, type SheetRanges } from "./sheet-ranges";

/** A sheet to write anew where it stands. */
export interface Rewrite {
  readonly plan: SheetPlan;
  readonly before: SheetContents;
  /** `formulas` leaves everything typed alone; `all` writes contents and formats of every cell and empties the others. */
  readonly scope: "formulas" | "all";
}

export interface RewriteOptions<T> {
  /** Names to add, their sheets by key. */
  readonly names?: readonly NamePlan[];
  /** Queues loads into the same batch and returns how to take their results after it. */
  readonly collect: (context: Excel.RequestContext) => () => T;
}

/**
 * Writes sheets anew in one batch, protected ones too; on failure contents and protection are put back.
 * @param context Context of the running work.
 * @param rewrites Sheets with their contents before.
 * @param options Names to add, what to read in the same batch.
 * @returns What `collect` read.
 */
export async function rewriteSheets<T>(
  context: Excel.RequestContext,
  rewrites: readonly Rewrite[],
  options: RewriteOptions<T>,
): Promise<T> {
  try {
    holdBack(context);
    for (const rewrite of rewrites) queueRewrite(context, rewrite);
    for (const name of options.names ?? []) {
      const sheet = rewrites.find(({ plan }) => plan.key === name.sheet);
      if (sheet) defineName(context, name, sheet.before.name, false);
    }
    const results = options.collect(context);
    await context.sync();
    return results();
  } catch (error) {
    await putBack(context, rewrites, options.names ?? []).catch((left: unknown) => {
      throw new HostFailure("unknown", `${String(error)}; contents could not be put back: ${String(left)}`, {
        cause: error,
      });
    });
    throw error;
  }
}

/**
 * Puts contents and protection of sheets back.
 * @param context Context of the running work.
 * @param rewrites Sheets with their contents before; those deleted since are passed over.
 * @param names Names added meanwhile.
 */
export async function putBack(
  context: Excel.RequestContext,
  rewrites: readonly Rewrite[],
  names: readonly NamePlan[],
): Promise<void> {
  const { worksheets, names: items } = context.workbook;
  const sheets = rewrites.map((rewrite) => {
    const sheet = worksheets.getItemOrNullObject(rewrite.before.sheetId);
    sheet.protection.load("protected");
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    used.untrack();
    return { rewrite, sheet, used };
  });
  items.load("items/name");
  await context.sync();
  holdBack(context);
  for (const { rewrite, sheet, used } of sheets) {
    if (sheet.isNullObject) continue;
    if (sheet.protection.protected) sheet.protection.unprotect();
    if (!used.isNullObject) emptyOutside(sheetRanges(sheet), areaOf(used), rewrite);
    writeBack(sheetRanges(sheet), rewrite);
    if (rewrite.before.isProtected) protect(sheet, rewrite.plan);
  }
  for (const item of items.items) if (names.some((name) => name.name === item.name)) item.delete();
  await context.sync();
}

function queueRewrite(context: Excel.RequestContext, { plan, before, scope }: Rewrite): void {
  const sheet = context.workbook.worksheets.getItem(before.sheetId);
  const ranges = sheetRanges(sheet);
  if (before.isProtected) sheet.protection.unprotect();
  // What stands in the way of a spill is not ours to keep: the area is locked for the user.
  for (const live of plan.live) ranges.range(live).clear("Contents");
  if (scope === "all") {
    if (before.used) emptyCells(ranges, before.used, plan.live);
    const styled = styledCells(plan);
    applyFormats(ranges, formatStrokes(styled));
    applyBorders(ranges, borderStrokes(styled));
    for (const { row, rows, height } of plan.rows) {
      ranges.range({ row, column: 1, rows, columns: 1 }).format.rowHeight = height;
    }
  }
  const texts = cellTexts(scope === "all" ? plan : formulasOnly(plan));
  if (texts) ranges.range(texts.area).formulas = texts.formulas;
  protect(sheet, plan);
}

function formulasOnly(plan: SheetPlan): SheetPlan {
  return { ...plan, cells: plan.cells.filter((cell) => cell.formula !== undefined) };
}

function protect(sheet: Excel.Worksheet, plan: SheetPlan): void {
  if (plan.protection) sheet.protection.protect(protectionOptions(plan.protection));
}

function emptyCells(ranges: SheetRanges, used: Area, live: readonly Area[]): void {
  const empty = Array.from({ length: used.rows }, () => Array<CellInput>(used.columns).fill(""));
  maskLive(empty, used, live);
  ranges.range({ ...used }).formulas = empty;
}

function maskLive(inputs: CellInput[][], used: Area, live: readonly Area[]): void {
  for (const area of live) {
    const from = Math.max(0, area.column - used.column);
    const to = Math.max(0, area.column + area.columns - used.column);
    for (let row = area.row; row < area.row + area.rows; row += 1) inputs[row - used.row]?.fill(null, from, to);
  }
}

function emptyOutside(ranges: SheetRanges, used: Area, { plan }: Rewrite): void {
  emptyCells(ranges, used, plan.live);
  for (const live of plan.live) ranges.range(live).clear("Contents");
}

function writeBack(ranges: SheetRanges, { plan, before }: Rewrite): void {
  if (!before.used) return;
  const { row, column, rows, columns, formats } = before.used;
  const range = ranges.range({ row, column, rows, columns });
  range.numberFormat = formats.map((line) => line.map(String));
  range.formulas = inputsOf(before, plan.live);
}

function areaOf(range: Excel.Range): Area {
  return {
    row: range.rowIndex + 1,
    column: range.columnIndex + 1,
    rows: range.rowCount,
    columns: range.columnCount,
  };
}
