import { ICommandService } from "@univerjs/core";
import { InsertSheetCommand, SetWorksheetActivateCommand, SetWorksheetNameCommand } from "@univerjs/sheets";
import { SetZoomRatioCommand } from "@univerjs/sheets-ui";
import { gridSize, unitId, type Parts } from "./parts";

/**
 * What a user does with sheets as a whole: refused where the workbook does not allow it, and undone like any edit. None is
 * moved: a year's sheets stand in their order.
 */
export interface UserSheets {
  activate(sheet: string): void;
  add(): void;
  rename(sheet: string, name: string): void;
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
    zoom: () => workbook.ensureActiveSheet().getZoomRatio(),
    setZoom: (zoomRatio) => {
      run(SetZoomRatioCommand.id, { subUnitId: workbook.ensureActiveSheet().getSheetId(), zoomRatio });
    },
  };
}
