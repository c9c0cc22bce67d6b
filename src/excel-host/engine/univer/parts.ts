import {
  ICommandService,
  IUniverInstanceService,
  UniverInstanceType,
  type Injector,
  type Univer,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import { TriggerCalculationController } from "@univerjs/sheets-formula";
import { SetStyleCommand, SetRangeValuesMutation, type ISetRangeValuesMutationParams } from "@univerjs/sheets";
import { SheetsDataValidationValidatorService } from "@univerjs/sheets-data-validation";
import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from "@univerjs/core";
import type { EngineState } from "../engine";
import { Calculation } from "./calculation";
import { writeWithoutScan } from "./formula-data";
import { passOverGoneSheets } from "./gone-sheets";
import { compareWithoutIndex } from "./index-cache";
import { followChangedArrays } from "./changed-arrays";
import { chooseDirectly } from "./area-choices";
import { indexContents } from "./area-contents";
import { forgetFormulas } from "./forget-formulas";
import { KeptDependencies } from "./kept-dependencies";
import { knowBusy } from "./later-answers";
import { handOnWholeArrays } from "./whole-arrays";

export const unitId = "workbook";

/** The sheet that a new workbook begins with. */
export const firstSheet = "sheet-1";

/** Rows and columns a new sheet has; the grid grows when more is written. */
export const gridSize = { rows: 1000, columns: 256 } as const;

export type CellMatrix = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** The library's services the engine is made of. */
export interface Parts {
  readonly univer: Univer;
  readonly injector: Injector;
  readonly workbook: Workbook;
  readonly calculation: Calculation;
  readonly dependencies: KeptDependencies;
  /** Stands in the ids of whatever is made from now on. */
  readonly idPrefix: string;
  /** True while the host itself changes cells, so that this is not taken for an edit of the user. */
  hostWrites: boolean;
}

/**
 * @param state The workbook to open; else one with an empty sheet.
 * @param opener Who opens it, where several do: ids of what they make differ.
 * @param first Name of the empty sheet.
 */
export function createParts(univer: Univer, state?: EngineState, opener = "", first = "Sheet1"): Parts {
  compareWithoutIndex();
  indexContents();
  chooseDirectly();
  handOnWholeArrays();
  knowBusy();
  const injector = univer.__getInjector();
  const workbook = univer.createUnit<object, Workbook>(
    UniverInstanceType.UNIVER_SHEET,
    state ? { ...state.book, sheets: state.sheets } : emptyBook(first),
  );
  const active = state && workbook.getSheetBySheetId(state.active);
  if (active) workbook.setActiveSheet(active);
  const instances = injector.get(IUniverInstanceService);
  instances.focusUnit(unitId);
  const calculation: unknown = injector.get(TriggerCalculationController);
  if (!(calculation instanceof Calculation)) throw new Error("The calculation plugin is not in its place.");
  followChangedArrays(injector, calculation);
  writeWithoutScan(injector, workbook);
  passOverGoneSheets(injector.get(SheetsDataValidationValidatorService), (unit, sheet) =>
    Boolean(instances.getUnit<Workbook>(unit)?.getSheetBySheetId(sheet)),
  );
  const dependencies = new KeptDependencies(injector, calculation.kept);
  const idPrefix = `${opener}${state ? `${state.generation + 1}-` : ""}`;
  // The library remembers formulas of all workbooks together, with what names meant in another one.
  forgetFormulas(injector);
  return { univer, injector, workbook, calculation, dependencies, idPrefix, hostWrites: false };
}

function emptyBook(name: string): object {
  return {
    id: unitId,
    name: unitId,
    sheetOrder: [firstSheet],
    sheets: {
      [firstSheet]: { id: firstSheet, name, rowCount: gridSize.rows, columnCount: gridSize.columns },
    },
  };
}

export function worksheet(parts: Parts, sheet: string): Worksheet {
  const found = parts.workbook.getSheetBySheetId(sheet);
  if (!found) throw new Error(`There is no sheet with the id ${sheet}.`);
  return found;
}

/** Runs a command of the library on behalf of the host. */
export function command(parts: Parts, id: string, params: object): void {
  const before = parts.hostWrites;
  parts.hostWrites = true;
  try {
    const done = parts.injector.get(ICommandService).syncExecuteCommand(id, { unitId, ...params });
    if (done === false) throw new Error(`The spreadsheet refused ${id}.`);
  } finally {
    parts.hostWrites = before;
  }
}

/** Writes cells; `looksOnly` spares the calculation. */
export function setCells(parts: Parts, sheet: string, cellValue: CellMatrix, looksOnly = false): void {
  const params: Omit<ISetRangeValuesMutationParams, "unitId"> = {
    subUnitId: sheet,
    cellValue,
    ...(looksOnly && { trigger: SetStyleCommand.id }),
  };
  command(parts, SetRangeValuesMutation.id, params);
}
