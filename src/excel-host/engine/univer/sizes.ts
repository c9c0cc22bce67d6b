import {
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
} from "@univerjs/sheets";
import { BooleanNumber } from "@univerjs/core";
import type { Engine } from "../engine";
import { grow } from "./cells";
import { command, worksheet, type Parts } from "./parts";
import { toRange } from "./ranges";

type SizeParts = Pick<
  Engine,
  "columnWidth" | "setColumnWidth" | "rowHeight" | "setRowHeight" | "hideColumns" | "hideRows" | "givenSizes"
>;

/** Widths of columns and heights of rows, in pixels, and which are hidden. */
export function createSizes(parts: Parts): SizeParts {
  const columns = (sheet: string, column: number, count: number): object => {
    grow(parts, sheet, 0, column + count);
    const rows = worksheet(parts, sheet).getRowCount();
    return { subUnitId: sheet, ranges: [toRange({ row: 0, column, rows, columns: count })] };
  };
  const rows = (sheet: string, row: number, count: number): object => {
    grow(parts, sheet, row + count, 0);
    const width = worksheet(parts, sheet).getColumnCount();
    return { subUnitId: sheet, ranges: [toRange({ row, column: 0, rows: count, columns: width })] };
  };
  return {
    columnWidth: (sheet, column) => worksheet(parts, sheet).getColumnWidth(column),
    setColumnWidth: (sheet, column, count, width) => {
      command(parts, SetWorksheetColWidthMutation.id, { ...columns(sheet, column, count), colWidth: width });
    },
    rowHeight: (sheet, row) => worksheet(parts, sheet).getRowHeight(row),
    setRowHeight: (sheet, row, count, height) => {
      const range = rows(sheet, row, count);
      command(parts, SetWorksheetRowHeightMutation.id, { ...range, rowHeight: height });
      command(parts, SetWorksheetRowIsAutoHeightMutation.id, { ...range, autoHeightInfo: BooleanNumber.FALSE });
    },
    givenSizes: (sheet) => {
      const { columnData = {}, rowData = {} } = worksheet(parts, sheet).getConfig();
      return {
        columns: Object.entries(columnData).flatMap(([column, data]) => {
          const hidden = data?.hd === BooleanNumber.TRUE;
          if (!data || (data.w === undefined && !hidden)) return [];
          return [{ column: Number(column), hidden, ...(data.w !== undefined && { width: data.w }) }];
        }),
        rows: Object.entries(rowData).flatMap(([row, data]) =>
          data?.h !== undefined && data.ia === BooleanNumber.FALSE ? [{ row: Number(row), height: data.h }] : [],
        ),
      };
    },
    hideColumns: (sheet, column, count, hidden) => {
      command(parts, hidden ? SetColHiddenMutation.id : SetColVisibleMutation.id, columns(sheet, column, count));
    },
    hideRows: (sheet, row, count, hidden) => {
      command(parts, hidden ? SetRowHiddenMutation.id : SetRowVisibleMutation.id, rows(sheet, row, count));
    },
  };
}
