import type { Area, Cell, NamePlan, Protection } from "../../plan/sheet-plan";
import { protectionOptions } from "../apply-page";
import { applyFormats } from "../apply-formats";
import { queueMark, queueMarked, type CellMark } from "./cell-mark";
import { boundingArea, cellTexts } from "../cell-texts";
import { defineName } from "../define-name";
import { formatStrokes, styledCells } from "../format-strokes";
import { HostFailure } from "../host-failure";
import { holdBack } from "../session";
import type { SheetContents } from "../sheet-contents";
import { sheetRanges, type SheetRanges } from "../sheet-ranges";
import { markOf } from "./unfinished-mark";
import type { SheetBack, WayBack } from "./way-back";

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
 * Adds cells in one batch, to a protected sheet too; on failure the sheet and the name are put back. The way back is kept
 * in the workbook first.
 * @param context Context of the running work.
 * @param addition The cells; where they go nothing may stand yet.
 * @param label Which step of which year, for whoever finds it unfinished.
 */
export async function appendCells(context: Excel.RequestContext, addition: Addition, label: string): Promise<void> {
  const unfinished = await markOf(label, wayBackOfAddition(addition));
  try {
    const { sheet, cells, name, mark } = addition;
    holdBack(context);
    unfinished.queue(context);
    changeSheet(context, addition, sheet.isProtected, (ranges, area) => {
      const plan = { cells, merges: [], live: [] };
      applyFormats(ranges, formatStrokes(styledCells(plan)));
      const texts = cellTexts(plan);
      if (texts) ranges.range(texts.area).formulas = texts.formulas;
      ranges.range(area).format.rowHeight = addition.height;
    });
    defineName(context, name.plan, sheet.name, name.before !== undefined);
    if (mark) queueMark(context, mark, "after", mark.sheet.isProtected);
    unfinished.remove(context);
    await context.sync();
  } catch (error) {
    await takeBackCells(context, addition, label).catch((left: unknown) => {
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
 * @param label Which step takes them back, for whoever finds it unfinished.
 */
export async function takeBackCells(context: Excel.RequestContext, addition: Addition, label: string): Promise<void> {
  const unfinished = await markOf(label, wayBackOfAddition(addition));
  const { worksheets, names } = context.workbook;
  const sheet = worksheets.getItemOrNullObject(addition.sheet.sheetId);
  sheet.load("id");
  sheet.protection.load("protected");
  names.load("items/name");
  const marked = addition.mark && queueMarked(context, addition.mark);
  await context.sync();
  holdBack(context);
  unfinished.queue(context);
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
  unfinished.remove(context);
  await context.sync();
}

/** The added cells empty, the marked ones and the name as they were. */
function wayBackOfAddition({ sheet, cells, protection, name, mark }: Addition): WayBack {
  const added: SheetBack = {
    scope: "contents",
    was: {
      key: name.plan.sheet,
      name: sheet.name,
      cells: cells.map(({ row, column, style }) => ({ row, column, style, value: null })),
      live: [],
      protection,
    },
    held: sheet,
  };
  const marked: SheetBack[] = mark
    ? [
        {
          scope: "contents",
          was: { key: "mark", name: mark.sheet.name, cells: mark.before, live: [], protection: mark.protection },
          held: mark.sheet,
        },
      ]
    : [];
  return {
    kept: [added, ...marked],
    removed: [],
    names: [name.plan.name],
    namesBefore: [],
    formulas: name.before === undefined ? {} : { [name.plan.name]: name.before },
  };
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
