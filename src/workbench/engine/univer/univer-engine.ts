import { CustomCommandExecutionError, ICommandService, ObjectMatrix } from "@univerjs/core";
import { RemoveSheetMutation, SetRangeValuesMutation, type ISetRangeValuesMutationParams } from "@univerjs/sheets";
import { IRegisterFunctionService, type IRegisterFunction } from "@univerjs/sheets-formula";
import type { Area, Engine, UserEdit } from "../engine";
import { createCells } from "./cells";
import { createConditionals } from "./conditionals";
import { createDropDowns } from "./drop-downs";
import { createEvaluation } from "./evaluate";
import { createLooks } from "./looks";
import { createNames } from "./names";
import type { Parts } from "./parts";
import { createSheets } from "./sheets";
import { createSizes } from "./sizes";

/** The engine over the library's services; the same in a browser page and without one. */
export function createUniverEngine(parts: Parts): Engine {
  const { calculation, injector } = parts;
  const guards: ((edit: UserEdit) => boolean)[] = [];
  const listeners: ((edit: UserEdit) => void)[] = [];
  watchEdits(parts, guards, listeners);
  const { redraw, ...looks } = createLooks(parts);
  return {
    ...createSheets(parts),
    ...createCells(parts),
    ...looks,
    ...createSizes(parts),
    ...createNames(parts),
    ...createDropDowns(parts),
    ...createEvaluation(parts),
    ...createConditionals(),
    settle: () => {
      redraw();
      return calculation.settle();
    },
    recalculateAll: () => calculation.recalculateAll(),
    calculations: () => calculation.runs,
    registerFunction: (name, run) => {
      injector
        .get(IRegisterFunctionService)
        .registerFunction({ name, func: run as IRegisterFunction, description: name });
      calculation.recalculateAll();
    },
    guardEdits: (allows) => void guards.push(allows),
    onUserEdit: (listener) => void listeners.push(listener),
    onSheetRemoved: (listener) => {
      injector.get(ICommandService).onCommandExecuted(({ id, params }) => {
        if (id === RemoveSheetMutation.id) listener((params as { readonly subUnitId: string }).subUnitId);
      });
    },
    dispose: () => parts.univer.dispose(),
  };
}

/** Tells edits of the user from those of the host and of the calculation. */
function watchEdits(
  parts: Parts,
  guards: readonly ((edit: UserEdit) => boolean)[],
  listeners: readonly ((edit: UserEdit) => void)[],
): void {
  const commands = parts.injector.get(ICommandService);
  const editOf = (id: string, params: unknown, onlyLocal: boolean | undefined): UserEdit | null => {
    if (parts.hostWrites || onlyLocal === true || id !== SetRangeValuesMutation.id) return null;
    const { subUnitId, cellValue } = params as ISetRangeValuesMutationParams;
    const area = changedArea(cellValue);
    return area && { sheet: subUnitId, area };
  };
  commands.beforeCommandExecuted((info, options) => {
    const edit = editOf(info.id, info.params, options?.onlyLocal);
    if (edit && !guards.every((allows) => allows(edit))) throw new CustomCommandExecutionError("refused");
  });
  commands.onCommandExecuted((info, options) => {
    const edit = editOf(info.id, info.params, options?.onlyLocal);
    if (edit) for (const listener of listeners) listener(edit);
  });
}

function changedArea(cellValue: ISetRangeValuesMutationParams["cellValue"]): Area | null {
  let area: Area | null = null;
  new ObjectMatrix(cellValue ?? {}).forValue((row, column, cell) => {
    const contentChanged = !cell || "v" in cell || "f" in cell || "p" in cell;
    if (!contentChanged) return;
    if (!area) {
      area = { row, column, rows: 1, columns: 1 };
      return;
    }
    const top = Math.min(area.row, row);
    const left = Math.min(area.column, column);
    area = {
      row: top,
      column: left,
      rows: Math.max(area.row + area.rows, row + 1) - top,
      columns: Math.max(area.column + area.columns, column + 1) - left,
    };
  });
  return area;
}
