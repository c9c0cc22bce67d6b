import type { Address, Cell, PrintSetup, RowHeight, SheetPlan } from "../../../plan/sheet-plan";
import { atOnce, cellByCell, type Turns } from "../../../plan/turns";
import { boundingArea, cellInput, contains, type CellInput, type CellTexts } from "../../read/cell-texts";
import { heldCell } from "./held-plan";
import type { Job } from "../../session";
import type { SheetContents } from "../../read/sheet-contents";
import { applyFooter } from "../../write/apply-page";
import { sizeStrokes } from "../../write/size-strokes";
import { sheetRanges } from "../../read/sheet-ranges";

/** Contents of some cells of a sheet, apart from its looks. */
export type ContentsPlan = Pick<SheetPlan, "key" | "name" | "cells" | "live" | "protection"> & {
  /** Rows that are as high as their new contents need. */
  readonly heights?: readonly RowHeight[];
  /** The footer of its printed pages, where that is another. */
  readonly footer?: PrintSetup["footer"];
};

const bytesPerCell = 60;
const bytesPerHeight = 350;

/** A sheet with more cells than this is written in several jobs. */
const cellsPerJob = 5_000;

/** Rows so far apart are written apart: leaving the cells between them alone takes more room than another range. */
const rowsApart = 8;

/**
 * Contents written into cells of a sheet that stays as it is otherwise, left unprotected.
 * @param plan The cells; those without contents are emptied.
 * @param sheetId Id of the sheet.
 * @param isProtected Whether it is protected at present.
 * @returns Jobs in their order, one unless there are many cells.
 */
export function contentsJobs(
  { cells, live, heights = [], footer }: Pick<ContentsPlan, "cells" | "live" | "heights" | "footer">,
  sheetId: string,
  isProtected: boolean,
): readonly Job[] {
  const jobs: ((begin: boolean) => Job)[] = [];
  const written = cells.filter((cell) => !live.some((area) => contains(area, cell)));
  const strokes = sizeStrokes(heights.map(({ row, rows, height }) => ({ from: row, count: rows, size: height })));
  for (let at = 0; at === 0 || at < written.length; at += cellsPerJob) {
    const part = written.slice(at, at + cellsPerJob);
    jobs.push((begin) => ({
      bytes:
        (part.length + (begin ? live.length : 0)) * bytesPerCell +
        (begin ? (strokes.length + (footer ? 3 : 0)) * bytesPerHeight : 0),
      queue({ workbook }) {
        const sheet = workbook.worksheets.getItem(sheetId);
        const ranges = sheetRanges(sheet);
        if (begin && isProtected) sheet.protection.unprotect();
        if (begin && footer) applyFooter(sheet, footer);
        // What stands in the way of a spill is not the user's: the area is locked.
        for (const area of begin ? live : []) ranges.range(area).clear("Contents");
        const anchors = (begin ? live : []).map(({ row, column, formula }) => ({ row, column, input: formula }));
        const inputs = part.map((cell) => ({ row: cell.row, column: cell.column, input: cellInput(cell) }));
        for (const { area, formulas } of bandsOf([...inputs, ...anchors])) ranges.range(area).formulas = formulas;
        for (const { from, count, size } of begin ? strokes : []) {
          ranges.range({ row: from, column: 1, rows: count, columns: 1 }).format.rowHeight = size;
        }
      },
    }));
  }
  return jobs.map((job, at) => job(at === 0));
}

interface Entry extends Address {
  readonly input: CellInput;
}

/** Cells by bands of rows that lie close together, whatever stands between them left alone. */
function bandsOf(entries: readonly Entry[]): CellTexts[] {
  const bands: Entry[][] = [];
  let last = -Infinity;
  for (const entry of [...entries].sort((a, b) => a.row - b.row)) {
    if (entry.row - last > rowsApart) bands.push([]);
    bands.at(-1)?.push(entry);
    last = entry.row;
  }
  return bands.flatMap((band) => {
    const area = boundingArea(band);
    if (!area) return [];
    const formulas = Array.from({ length: area.rows }, () => Array<CellInput>(area.columns).fill(null));
    for (const { row, column, input } of band) {
      const line = formulas[row - area.row];
      if (line) line[column - area.column] = input;
    }
    return [{ area, formulas }];
  });
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
  return atOnce(heldContentsInTurns(plan, contents));
}

/** The same in parts: a sheet of many organisations takes its time. */
export function* heldContentsInTurns(plan: ContentsPlan, contents: SheetContents): Turns<ContentsPlan> {
  const cells: Cell[] = [];
  yield* cellByCell(plan.cells, ({ formula: _formula, ...cell }) => {
    const { value, formula } = heldCell(contents, cell) ?? { value: null };
    cells.push({ ...cell, value, ...(formula !== undefined && { formula }) });
  });
  return {
    ...plan,
    name: contents.name,
    cells,
    // The first cell of a live area bears its formula, unless somebody deleted it.
    live: plan.live.map((area) => ({ ...area, formula: heldCell(contents, area)?.formula ?? "" })),
  };
}
