import type { SheetPlan } from "../../../plan/sheet-plan";
import { cellTexts } from "../../read/cell-texts";
import { heldCells } from "./held-plan";
import type { Job } from "../../session";
import type { SheetContents } from "../../read/sheet-contents";
import { sheetRanges } from "../../read/sheet-ranges";

/** Contents of some cells of a sheet, apart from its looks. */
export type ContentsPlan = Pick<SheetPlan, "key" | "name" | "cells" | "live" | "protection">;

const bytesPerCell = 60;

/**
 * Contents written into cells of a sheet that stays as it is otherwise, left unprotected.
 * @param plan The cells; those without contents are emptied.
 * @param sheetId Id of the sheet.
 * @param isProtected Whether it is protected at present.
 */
export function contentsJob({ cells, live }: ContentsPlan, sheetId: string, isProtected: boolean): Job {
  const texts = cellTexts({ cells, live });
  const empty = cells.filter(({ value, formula }) => formula === undefined && (value === null || value === ""));
  return {
    bytes: (cells.length + live.length) * bytesPerCell,
    queue({ workbook }) {
      const sheet = workbook.worksheets.getItem(sheetId);
      const ranges = sheetRanges(sheet);
      if (isProtected) sheet.protection.unprotect();
      // What stands in the way of a spill is not the user's: the area is locked.
      for (const area of live) ranges.range(area).clear("Contents");
      for (const { row, column } of empty) ranges.range({ row, column, rows: 1, columns: 1 }).clear("Contents");
      if (texts) ranges.range(texts.area).formulas = texts.formulas;
    },
  };
}

/**
 * The cells of a plan that hold formulas, live ones too.
 * @param plan A planned sheet.
 */
export function formulasOf({ key, name, cells, live, protection }: SheetPlan): ContentsPlan {
  return {
    key,
    name,
    cells: cells.filter(({ formula }) => formula !== undefined),
    live,
    ...(protection && { protection }),
  };
}

/**
 * The same cells with what they hold now.
 * @param plan The cells that are about to be written.
 * @param contents What the sheet holds.
 */
export function heldContents(plan: ContentsPlan, contents: SheetContents): ContentsPlan {
  const held = new Map(heldCells(contents).map((cell) => [`${cell.row}:${cell.column}`, cell]));
  const of = ({ row, column }: { readonly row: number; readonly column: number }) => held.get(`${row}:${column}`);
  return {
    ...plan,
    name: contents.name,
    cells: plan.cells.map(({ formula: _formula, ...cell }) => {
      const { value, formula } = of(cell) ?? { value: null };
      return { ...cell, value, ...(formula !== undefined && { formula }) };
    }),
    // The first cell of a live area bears its formula, unless somebody deleted it.
    live: plan.live.map((area) => ({ ...area, formula: of(area)?.formula ?? "" })),
  };
}
