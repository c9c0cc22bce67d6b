import { BooleanNumber, IUndoRedoService } from "@univerjs/core";
import {
  InsertSheetCommand,
  RemoveSheetCommand,
  SetFrozenMutation,
  SetSelectionsOperation,
  SetTabColorMutation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetOrderMutation,
  SheetsSelectionsService,
  ToggleGridlinesMutation,
} from "@univerjs/sheets";
import type { EngineSheets } from "../engine";
import { paddingOf } from "./cell-style";
import { command, gridSize, unitId, worksheet, type Parts } from "./parts";
import { forgetParsed } from "./parsed-formulas";
import { fromRange, toRange } from "./ranges";

type SheetParts = Omit<EngineSheets, "size" | "usedArea">;

/**
 * The sheets as tabs: order, names, visibility, freezing, selection. What is done here to the sheets themselves cannot be
 * undone by the user, nor what was done before it, as in Excel: the library would walk back through a step's sheets of an
 * interim name.
 */
export function createSheets(parts: Parts): SheetParts {
  let lastId = 1;
  const forgetUndo = (): void => parts.injector.get(IUndoRedoService).clearUndoRedo(unitId);
  const run = (id: string, sheet: string, params: object): void => command(parts, id, { subUnitId: sheet, ...params });
  return {
    forgetUndo,
    sheets: () =>
      parts.workbook.getSheets().map((sheet) => ({
        id: sheet.getSheetId(),
        name: sheet.getName(),
        hidden: sheet.isSheetHidden() === BooleanNumber.TRUE,
        tabColour: sheet.getTabColor() ?? "",
        gridlines: sheet.getConfig().showGridlines !== BooleanNumber.FALSE,
      })),
    activeSheet: () => (parts.workbook.getActiveSheet(true) ?? parts.workbook.ensureActiveSheet()).getSheetId(),
    activateSheet: (sheet) => run(SetWorksheetActiveOperation.id, sheet, {}),
    addSheet: (name, given) => {
      const active = parts.workbook.ensureActiveSheet().getSheetId();
      lastId += 1;
      const id = given ?? `sheet-${parts.idPrefix}${lastId}`;
      command(parts, InsertSheetCommand.id, {
        sheet: {
          id,
          name,
          rowCount: gridSize.rows,
          columnCount: gridSize.columns,
          defaultStyle: { pd: paddingOf(0) },
        },
      });
      if (parts.workbook.ensureActiveSheet().getSheetId() !== active) run(SetWorksheetActiveOperation.id, active, {});
      forgetUndo();
      return id;
    },
    removeSheet: (sheet) => {
      run(RemoveSheetCommand.id, sheet, {});
      forgetUndo();
      forgetParsed(parts);
      // What reached the sheet through a name would keep its value.
      parts.calculation.recalculateAll();
    },
    renameSheet: (sheet, name) => {
      run(SetWorksheetNameCommand.id, sheet, { name });
      forgetUndo();
      forgetParsed(parts);
    },
    moveSheet: (sheet, position) => {
      const fromOrder = parts.workbook.getSheets().indexOf(worksheet(parts, sheet));
      run(SetWorksheetOrderMutation.id, sheet, { fromOrder, toOrder: position });
    },
    hideSheet: (sheet, hidden) => {
      run(SetWorksheetHideMutation.id, sheet, { hidden: hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE });
    },
    setTabColour: (sheet, color) => run(SetTabColorMutation.id, sheet, { color }),
    showGridlines: (sheet, shown) => {
      run(ToggleGridlinesMutation.id, sheet, { showGridlines: shown ? BooleanNumber.TRUE : BooleanNumber.FALSE });
    },
    freeze: (sheet, rows, columns) => {
      run(SetFrozenMutation.id, sheet, {
        startRow: rows > 0 ? rows : -1,
        startColumn: columns > 0 ? columns : -1,
        ySplit: rows,
        xSplit: columns,
      });
    },
    frozen: (sheet) => {
      const { xSplit, ySplit } = worksheet(parts, sheet).getConfig().freeze;
      return { rows: ySplit, columns: xSplit };
    },
    selectArea: (sheet, area) => {
      const range = toRange(area);
      const primary = {
        ...toRange({ ...area, rows: 1, columns: 1 }),
        actualRow: area.row,
        actualColumn: area.column,
        isMerged: false,
        isMergedMainCell: false,
      };
      run(SetSelectionsOperation.id, sheet, { selections: [{ range, primary, style: null }] });
    },
    selectedArea: () => {
      const sheet = parts.workbook.ensureActiveSheet().getSheetId();
      const selection = parts.injector
        .get(SheetsSelectionsService)
        .getWorkbookSelections(unitId)
        .getCurrentLastSelection();
      return { sheet, area: selection ? fromRange(selection.range) : { row: 0, column: 0, rows: 1, columns: 1 } };
    },
  };
}
