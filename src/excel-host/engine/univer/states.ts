import { CommandType, ICommandService, IResourceManagerService, UniverInstanceType } from "@univerjs/core";
import {
  FormulaDataModel,
  type IArrayFormulaRangeType,
  type IArrayFormulaUnitCellType,
} from "@univerjs/engine-formula";
import { SetRangeValuesMutation, SetWorksheetRowAutoHeightMutation } from "@univerjs/sheets";
import type { Engine, EngineState } from "../engine";
import { unitId, type Parts } from "./parts";

type StateParts = Pick<Engine, "onChange" | "state" | "keepResults">;

interface Arrays {
  readonly ranges: IArrayFormulaRangeType[string];
  readonly values: IArrayFormulaUnitCellType[string];
}

/** What the library keeps beside the sheets and is worth keeping. */
const kept = /DEFINED_NAME|DATA_VALIDATION/;
/** Calculations and the editor's own text; names of the workbook go by the calculation's commands. */
const passing = /^(doc\.|formula\.mutation\.(?!.*defined-name))/;

/** The workbook as plain data, and word of changes to it. */
export function createStates(
  parts: Parts,
  conditionals: Pick<Engine, "conditionals" | "onConditionalChange">,
  state: EngineState | undefined,
): StateParts {
  const { injector, workbook, calculation } = parts;
  const formulas = injector.get(FormulaDataModel);
  return {
    onChange: (listener) => {
      injector.get(ICommandService).onCommandExecuted(({ id, type }, options) => {
        if (type !== CommandType.MUTATION || passing.test(id)) return;
        // Heights that follow the text, and results written into cells, come again by themselves.
        if (id === SetWorksheetRowAutoHeightMutation.id) return;
        if (id === SetRangeValuesMutation.id && options?.onlyLocal === true) return;
        listener();
      });
      conditionals.onConditionalChange(listener);
    },
    state: () => {
      const { sheets, ...book } = workbook.getSnapshot();
      const resources = injector
        .get(IResourceManagerService)
        .getResources(unitId, UniverInstanceType.UNIVER_SHEET)
        .filter(({ name }) => kept.test(name));
      return {
        generation: state ? state.generation + 1 : 0,
        active: workbook.ensureActiveSheet().getSheetId(),
        book: { ...book, resources },
        sheets,
        conditionals: Object.fromEntries(
          Object.keys(sheets).map((sheet) => [sheet, conditionals.conditionals(sheet)] as const),
        ),
        arrays: {
          ranges: formulas.getArrayFormulaRange()[unitId] ?? {},
          values: formulas.getArrayFormulaCellData()[unitId] ?? {},
        },
      };
    },
    keepResults: () => {
      if (!state) return;
      // The library goes on with what it is given: the state stays as it is.
      const { ranges, values } = JSON.parse(JSON.stringify(state.arrays ?? { ranges: {}, values: {} })) as Arrays;
      formulas.setArrayFormulaRange({ [unitId]: ranges });
      formulas.setArrayFormulaCellData({ [unitId]: values });
      calculation.forgetPlanned();
    },
  };
}
