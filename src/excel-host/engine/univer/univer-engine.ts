import { ICommandService } from "@univerjs/core";
import { IFunctionService } from "@univerjs/engine-formula";
import { RemoveSheetMutation } from "@univerjs/sheets";
import { IRegisterFunctionService, type IRegisterFunction } from "@univerjs/sheets-formula";
import type { Engine, EngineState } from "../engine";
import { createCells } from "./cells";
import { createConditionals } from "./conditionals";
import { createDropDowns } from "./drop-downs";
import { createEvaluation } from "./evaluate";
import { createLooks } from "./looks";
import { createNames } from "./names";
import { forgetParsed } from "./parsed-formulas";
import type { Parts } from "./parts";
import { createSheets } from "./sheets";
import { createSizes } from "./sizes";
import { createStates } from "./states";
import { watchUser } from "./watch-user";

/**
 * The engine over the library's services; the same in a browser page and without one.
 * @param state What the workbook was opened from, if anything.
 */
export function createUniverEngine(parts: Parts, state?: EngineState): Engine {
  const { calculation, dependencies, injector } = parts;
  const { redraw, ...looks } = createLooks(parts);
  const conditionals = createConditionals(state);
  return {
    ...createSheets(parts),
    ...createCells(parts),
    ...looks,
    ...createSizes(parts),
    ...createNames(parts),
    ...createDropDowns(parts),
    ...createEvaluation(parts),
    ...conditionals,
    ...createStates(parts, conditionals, state),
    settle: () => {
      redraw();
      return calculation.settle();
    },
    recalculateAll: () => {
      calculation.answers.askAgain();
      calculation.recalculateAll();
    },
    owesAnswers: () => calculation.answers.isAsked(),
    answerFunctions: () => {
      redraw();
      return calculation.takeAnswers();
    },
    onCalculated: (listener) => calculation.onSettled(listener),
    holdCalculation: (isHeld) => calculation.hold(isHeld),
    setManualCalculation: (isManual) => {
      calculation.isManual = isManual;
    },
    calculations: () => calculation.runs,
    formulasRead: () => dependencies.reads,
    hasFunction: (name) => injector.get(IFunctionService).hasExecutor(name),
    setBusyAfterError: (isOn) => {
      calculation.answers.staysBusyAfterError = isOn;
    },
    registerFunction: (name, run, revives = true) => {
      if (!revives) for (const cell of calculation.cellsCalling(name)) calculation.answers.hold(cell, "#NAME?");
      injector
        .get(IRegisterFunctionService)
        .registerFunction({ name, func: calculation.answers.of(name, run) as IRegisterFunction, description: name });
      // Formulas that were read before the function was there would stay unknown.
      forgetParsed(parts);
      calculation.recalculateAll();
    },
    ...watchUser(parts),
    onSheetRemoved: (listener) => {
      injector.get(ICommandService).onCommandExecuted(({ id, params }) => {
        if (id !== RemoveSheetMutation.id) return;
        const { subUnitId } = params as { readonly subUnitId: string };
        calculation.answers.forgetSheet(subUnitId);
        listener(subUnitId);
      });
    },
    dispose: () => parts.univer.dispose(),
  };
}
