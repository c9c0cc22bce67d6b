import type { Area, Cell, NamePlan, Protection } from "../plan/sheet-plan";
import { protectionOptions } from "./apply-page";
import { applyFormats } from "./apply-formats";
import { queueMark, queueMarked, type CellMark } from "./cell-mark";
import { boundingArea, cellTexts } from "./cell-texts";
import { defineName } from "./define-name";
import { formatStrokes, styledCells } from "./format-strokes";
import { HostFailure } from "./host-failure";
import { holdBack } from "./session";
import type { SheetContents } from "./sheet-contents";
import { sheetRanges, type SheetRanges } from "./sheet-ranges";

/** Cells to add to a sheet that stands already, below what it holds, and the name that then covers them. */
export interface Addition {
  readonly sheet: Pick<SheetContents, "sheetId" | "name" | "isProtected">;
  readonly cells: readonly Cell[];
  /** Height of the added rows in points. */
  readonly height: number;
  readonly protection: Protection;
  /** The name over old and new cells, with what it referred to before; absent before for a new name. */
  readonly name: { readonly plan: NamePlan; readonly before?: string };
  /** Cells elsewhere that change with them. */
  readonly mark?: CellMark | undefined;
}

/**
 * Adds cells in one batch, to a protected sheet too; on failure the sheet and the name are put back.
 * @param context Context of the running work.
 * @param addition The cells; where they go nothing may stand yet.
 */
export async function appendCells(context: Excel.RequestContext, addition: Addition): Promise<void> {
  try {
    const { sheet, cells, name, mark } = addition;
    holdBack(context);
    changeSheet(context, addition, sheet.isProtected, (ranges, area) => {
      const plan = { cells, merges: [], live: [] };
      applyFormats(ranges, formatStrokes(styledCells(plan)));
      const texts = cellTexts(plan);
      if (texts) ranges.range(texts.area).formulas = texts.formulas;
      ranges.range(area).format.rowHeight = addition.height;
    });
    defineName(context, name.plan, sheet.name, name.before !== undefined);
    if (mark) queueMark(context, mark, "after", mark.sheet.isProtected);
    await context.sync();
  } catch (error) {
    await takeBackCells(context, addition).catch((left: unknown) => {
      const details = `${String(error)}; what was added could not be taken back: ${String(left)}`;
      throw new HostFailure("unknown", details, { cause: error });
    });
    throw error;
  }
}

/**
 * Takes added cells away again and points the name where it pointed before; a sheet, name or mark gone since is passed over.
 * @param context Context of the running work.
 * @param addition What was added.
 */
export async function takeBackCells(context: Excel.RequestContext, addition: Addition): Promise<void> {
  const { worksheets, names } = context.workbook;
  const sheet = worksheets.getItemOrNullObject(addition.sheet.sheetId);
  sheet.load("id");
  sheet.protection.load("protected");
  names.load("items/name");
  const marked = addition.mark && queueMarked(context, addition.mark);
  await context.sync();
  holdBack(context);
  const found = marked?.();
  if (addition.mark && found?.isThere === true) queueMark(context, addition.mark, "before", found.isProtected);
  if (!sheet.isNullObject) {
    changeSheet(context, addition, sheet.protection.protected, (ranges, area) => {
      ranges.range(area).clear();
      ranges.range(area).format.rowHeight = standardHeight;
    });
  }
  const { plan, before } = addition.name;
  const item = names.items.find(({ name }) => name === plan.name);
  if (item && before === undefined) item.delete();
  else if (item && before !== undefined) item.formula = before;
  await context.sync();
}

const standardHeight = 15;

function changeSheet(
  context: Excel.RequestContext,
  { sheet: { sheetId, isProtected }, cells, protection }: Addition,
  protectedNow: boolean,
  change: (ranges: SheetRanges, area: Area) => void,
): void {
  const area = boundingArea(cells);
  if (!area) return;
  const sheet = context.workbook.worksheets.getItem(sheetId);
  if (protectedNow) sheet.protection.unprotect();
  change(sheetRanges(sheet), area);
  if (isProtected) sheet.protection.protect(protectionOptions(protection));
}
