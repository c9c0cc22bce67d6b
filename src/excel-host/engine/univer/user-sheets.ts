import { ICommandService } from "@univerjs/core";
import {
  InsertSheetCommand,
  RemoveSheetCommand,
  SetWorksheetActivateCommand,
  SetWorksheetNameCommand,
  SetWorksheetOrderCommand,
} from "@univerjs/sheets";
import { SetZoomRatioCommand } from "@univerjs/sheets-ui";
import { gridSize, unitId, type Parts } from "./parts";

/** What a user does with sheets as a whole: refused where the workbook does not allow it, and undone like any edit. */
export interface UserSheets {
  activate(sheet: string): void;
  add(): void;
  rename(sheet: string, name: string): void;
  remove(sheet: string): void;
  /** @param position Zero-based, among all sheets. */
  move(sheet: string, position: number): void;
  /** How large the sheet that is shown is drawn; 1 is as it is. */
  zoom(): number;
  setZoom(ratio: number): void;
}

export function createUserSheets({ injector, workbook }: Parts): UserSheets {
  const run = (id: string, params: object): void => {
    void injector.get(ICommandService).executeCommand(id, { unitId, ...params });
  };
  return {
    activate: (subUnitId) => run(SetWorksheetActivateCommand.id, { subUnitId }),
    add: () => run(InsertSheetCommand.id, { sheet: { rowCount: gridSize.rows, columnCount: gridSize.columns } }),
    rename: (subUnitId, name) => run(SetWorksheetNameCommand.id, { subUnitId, name }),
    remove: (subUnitId) => run(RemoveSheetCommand.id, { subUnitId }),
    move: (subUnitId, order) => run(SetWorksheetOrderCommand.id, { subUnitId, order }),
    zoom: () => workbook.ensureActiveSheet().getZoomRatio(),
    setZoom: (zoomRatio) => {
      run(SetZoomRatioCommand.id, { subUnitId: workbook.ensureActiveSheet().getSheetId(), zoomRatio });
    },
  };
}
