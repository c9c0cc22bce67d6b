import { DataValidationErrorStyle, DataValidationType } from "@univerjs/core";
import { AddDataValidationMutation } from "@univerjs/data-validation";
import { ClearRangeDataValidationCommand } from "@univerjs/sheets-data-validation";
import type { Engine } from "../engine";
import { command, type Parts } from "./parts";
import { toRange } from "./ranges";

/**
 * Lists offered in cells. The library's own validation refuses nothing here: it reads dates by how they look, and
 * knows of a wrong entry only some time after it was written. The host checks entries itself.
 */
export function createDropDowns(parts: Parts): Pick<Engine, "setDropDown"> {
  let lastId = 0;
  return {
    setDropDown: (sheet, area, source) => {
      const ranges = [toRange(area)];
      command(parts, ClearRangeDataValidationCommand.id, { subUnitId: sheet, ranges });
      if (source === null) return;
      lastId += 1;
      const rule = {
        uid: `list-${parts.idPrefix}${lastId}`,
        ranges,
        type: DataValidationType.LIST,
        formula1: source,
        allowBlank: true,
        errorStyle: DataValidationErrorStyle.INFO,
        showErrorMessage: false,
        showDropDown: true,
      };
      command(parts, AddDataValidationMutation.id, { subUnitId: sheet, rule });
    },
  };
}
