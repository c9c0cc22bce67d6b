import { areaToA1 } from "../../plan/a1";
import type { Area } from "../../plan/sheet-plan";

/** Ranges of one sheet within one batch, each asked for once and never kept by Excel after it. */
export interface SheetRanges {
  readonly sheet: Excel.Worksheet;
  range(area: Area): Excel.Range;
}

/**
 * Hoists the ranges of a sheet, so that a batch names each rectangle once.
 * @param sheet Sheet in the batch's context.
 * @returns Ranges by area, valid until the next sync.
 */
export function sheetRanges(sheet: Excel.Worksheet): SheetRanges {
  const ranges = new Map<string, Excel.Range>();
  return {
    sheet,
    range(area) {
      const key = `${area.row}:${area.column}:${area.rows}:${area.columns}`;
      const known = ranges.get(key);
      if (known) return known;
      // An address is shorter than the name of the call by numbers: thousands of them stand in a lay-out.
      const range = sheet.getRange(areaToA1(area));
      range.untrack();
      ranges.set(key, range);
      return range;
    },
  };
}
