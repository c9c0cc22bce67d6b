import { ICommandService } from "@univerjs/core";
import { RemoveSheetMutation } from "@univerjs/sheets";
import { IRegisterFunctionService, type IRegisterFunction } from "@univerjs/sheets-formula";
import type { Engine } from "../engine";
import { createCells } from "./cells";
import { createConditionals } from "./conditionals";
import { createDropDowns } from "./drop-downs";
import { createEvaluation } from "./evaluate";
import { createLooks } from "./looks";
import { createNames } from "./names";
import type { Parts } from "./parts";
import { createSheets } from "./sheets";
import { createSizes } from "./sizes";
import { watchUser } from "./watch-user";

/** The engine over the library's services; the same in a browser page and without one. */
export function createUniverEngine(parts: Parts): Engine {
  const { calculation, injector } = parts;
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
    ...watchUser(parts),
    onSheetRemoved: (listener) => {
      injector.get(ICommandService).onCommandExecuted(({ id, params }) => {
        if (id === RemoveSheetMutation.id) listener((params as { readonly subUnitId: string }).subUnitId);
      });
    },
    dispose: () => parts.univer.dispose(),
  };
}
