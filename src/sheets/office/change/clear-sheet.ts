import type { Address, Area, PrintSetup } from "../../plan/sheet-plan";
import type { SheetContents } from "../read/sheet-contents";
import { sheetRanges } from "../read/sheet-ranges";

/** Height of a row in points where nothing else is said. */
export const standardHeight = 15;

/** Where something is planned on a sheet: what an emptying of it needs to know. */
export interface PlannedExtent {
  readonly cells: readonly Address[];
  readonly merges: readonly Area[];
  readonly print?: Pick<PrintSetup, "rowBreaks" | "columnBreaks">;
}

/**
 * The rectangle from the first cell around everything planned on a sheet.
 * @param plans Plans of one sheet, such as the one it was written from and the one it gets.
 */
export function plannedArea(...plans: readonly PlannedExtent[]): Area {
  // By hand: of all cells of a large year one list after another takes its time.
  let [rows, columns] = [1, 1];
  for (const { cells, merges } of plans) {
    for (const { row, column } of cells) {
      rows = Math.max(rows, row);
      columns = Math.max(columns, column);
    }
    for (const area of merges) {
      rows = Math.max(rows, area.row + area.rows - 1);
      columns = Math.max(columns, area.column + area.columns - 1);
    }
  }
  return { row: 1, column: 1, rows, columns };
}

/**
 * Queues the emptying of all that is planned on a sheet: contents, looks, rules, joined and hidden cells, charts, breaks.
 * @param sheet The sheet, unprotected.
 * @param plans Plans it was written from and is about to get.
 * @param now Its charts at present.
 */
export function queueClear(
  sheet: Excel.Worksheet,
  plans: readonly PlannedExtent[],
  { charts }: Pick<SheetContents, "charts">,
): void {
  const whole = sheetRanges(sheet).range(plannedArea(...plans));
  whole.unmerge();
  whole.clear();
  whole.dataValidation.clear();
  whole.conditionalFormats.clearAll();
  whole.columnHidden = false;
  whole.format.rowHeight = standardHeight;
  for (const chart of charts) sheet.charts.getItem(chart).delete();
  if (plans.some(({ print }) => print?.rowBreaks)) sheet.horizontalPageBreaks.removePageBreaks();
  if (plans.some(({ print }) => print?.columnBreaks)) sheet.verticalPageBreaks.removePageBreaks();
}
