import { ICommandService } from "@univerjs/core";
import { SetSelectionsOperation, SheetsSelectionsService } from "@univerjs/sheets";
import { AutoFillUIController } from "@univerjs/sheets-ui";
import { unitId, type Parts } from "./parts";

/**
 * Lets the fill handle be drawn at the first attempt. Whenever a sheet is laid out anew the library makes new handles, and
 * listens to them only after the next selection: the same selection, made once more before each press, is one. It begins to
 * listen some seconds after the page is drawn, unless it is asked for before.
 */
export function listenToFillHandle({ injector, workbook }: Parts, container: HTMLElement): void {
  container.addEventListener(
    "pointerdown",
    ({ button }) => {
      const subUnitId = workbook.getActiveSheet(true)?.getSheetId();
      const selections = injector.get(SheetsSelectionsService).getCurrentSelections();
      if (button !== 0 || subUnitId === undefined || selections.length === 0) return;
      injector.get(AutoFillUIController);
      injector
        .get(ICommandService)
        .syncExecuteCommand(SetSelectionsOperation.id, { unitId, subUnitId, selections: [...selections] });
    },
    true,
  );
}
