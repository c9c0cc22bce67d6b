import { LocaleType, LogLevel, Univer } from "@univerjs/core";
import { UniverDataValidationPlugin } from "@univerjs/data-validation";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsDataValidationPlugin } from "@univerjs/sheets-data-validation";
import { UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import type { Engine, EngineState } from "../engine";
import { CalculationPlugin } from "./calculation-plugin";
import { createParts } from "./parts";
import { createUniverEngine } from "./univer-engine";
import { ownUndoStack } from "./undo-stack";

/**
 * A workbook without a screen.
 * @param state The workbook to open; else one with an empty sheet.
 * @param opener Who opens it, where several do.
 */
export function startHeadlessEngine(state?: EngineState, opener?: string): Engine {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.ERROR,
    override: ownUndoStack,
  });
  univer.registerPlugins([
    [UniverFormulaEnginePlugin],
    [UniverSheetsPlugin],
    [UniverSheetsFormulaPlugin],
    [CalculationPlugin],
    [UniverDataValidationPlugin],
    [UniverSheetsDataValidationPlugin],
    [UniverSheetsNumfmtPlugin],
  ]);
  return createUniverEngine(createParts(univer, state, opener), state);
}
