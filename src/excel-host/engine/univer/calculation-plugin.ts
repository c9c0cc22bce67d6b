import { ICommandService, Inject, Injector, IUniverInstanceService, Plugin, UniverInstanceType } from "@univerjs/core";
import {
  FormulaDataModel,
  IActiveDirtyManagerService,
  IFormulaRuntimeService,
  RegisterOtherFormulaService,
} from "@univerjs/engine-formula";
import { TriggerCalculationController } from "@univerjs/sheets-formula";
import { Calculation } from "./calculation";

/** Puts `Calculation` in the place of the library's trigger; to be registered after the formula plugin. */
export class CalculationPlugin extends Plugin {
  static override pluginName = "WORKBENCH_CALCULATION";
  static override type = UniverInstanceType.UNIVER_SHEET;

  constructor(
    _config: undefined,
    protected override readonly _injector: Injector,
  ) {
    super();
  }

  override onStarting(): void {
    this._injector.replace([
      TriggerCalculationController,
      {
        // The library's users ask for `progress$` and `clearProgress` only, which the stand-in has.
        useFactory: (...parts: ConstructorParameters<typeof Calculation>) =>
          new Calculation(...parts) as unknown as TriggerCalculationController,
        deps: [
          ICommandService,
          IActiveDirtyManagerService,
          FormulaDataModel,
          IFormulaRuntimeService,
          RegisterOtherFormulaService,
          IUniverInstanceService,
        ],
      },
    ]);
  }
}
// A decorator applied by hand: the bundler and the type checker agree on no dialect of parameter decorators.
Inject(Injector)(CalculationPlugin, "", 1);
