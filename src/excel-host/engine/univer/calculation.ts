import type { ICommandService, IUniverInstanceService } from "@univerjs/core";
import { Disposable, UniverInstanceType, type ICellData, type ICommandInfo, type IUnitRange } from "@univerjs/core";
import type {
  FormulaDataModel,
  IActiveDirtyManagerService,
  IFormulaRuntimeService,
  RegisterOtherFormulaService,
} from "@univerjs/engine-formula";
import {
  FormulaExecuteStageType,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationResultMutation,
  SetFormulaCalculationStartMutation,
  SetTriggerFormulaCalculationStartMutation,
  type ISetFormulaCalculationNotificationMutation,
  type ISetFormulaCalculationResultMutation,
} from "@univerjs/engine-formula";
import {
  ClearSelectionFormatCommand,
  SetBorderCommand,
  SetRangeValuesMutation,
  SetStyleCommand,
  type ISetRangeValuesMutationParams,
} from "@univerjs/sheets";
import { BehaviorSubject } from "rxjs";
import { BlockedArrays, cellsCalling } from "./formula-cells";
import { joinRanges } from "./join-ranges";
import { mergeDirt, noDirt, type Dirt } from "./dirt";
import { KeptFormulas } from "./kept-formulas";
import { LaterAnswers } from "./later-answers";
import { nextTask } from "./next-task";
import { SpillWatch } from "./spills";

const local = { onlyLocal: true };
const looksOnly: readonly (string | undefined)[] = [
  SetStyleCommand.id,
  SetBorderCommand.id,
  ClearSelectionFormatCommand.id,
];

/** Edits of the user are calculated this soon, in milliseconds; the host calculates at once. */
const userDelay = 10;
/** A calculation that has not ended by then never will, in milliseconds. */
const patience = 60_000;

/**
 * Stands in for the library's own trigger of calculations, which waits for a pause of 100 ms and gives no sign when a
 * change needs no calculation. This one knows what is dirty, so that a host can wait for exactly that.
 */
export class Calculation extends Disposable {
  readonly progress$ = new BehaviorSubject({ done: 0, count: 0 });
  runs = 0;
  /** Changed values wait for `recalculateAll`. */
  isManual = false;
  readonly answers = new LaterAnswers();
  readonly kept: KeptFormulas;
  private answered: readonly IUnitRange[] = [];
  private told = 0;
  private readonly listeners: (() => void)[] = [];
  private held = false;
  private isUnconcerned = false;
  private queue: ICommandInfo[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> | undefined;
  private ended: (() => void) | undefined;
  private readonly spills = new SpillWatch();
  private pause: () => Promise<void> = () => Promise.resolve();
  private readonly blocked: BlockedArrays;
  /** What was written before the calculation that runs. */
  private written: readonly IUnitRange[] = [];

  constructor(
    private readonly commands: ICommandService,
    private readonly dirtyManager: IActiveDirtyManagerService,
    private readonly formulas: FormulaDataModel,
    private readonly runtime: IFormulaRuntimeService,
    private readonly otherFormulas: RegisterOtherFormulaService,
    instances: IUniverInstanceService,
  ) {
    super();
    this.blocked = new BlockedArrays(formulas, instances);
    this.kept = new KeptFormulas(commands, formulas, instances);
    this.disposeWithMe(commands.onCommandExecuted((command, options) => this.observe(command, options?.onlyLocal)));
    this.disposeWithMe(instances.getTypeOfUnitAdded$(UniverInstanceType.UNIVER_SHEET).subscribe(() => this.begin()));
    this.begin();
  }

  override dispose(): void {
    super.dispose();
    clearTimeout(this.timer);
    this.ended?.();
    this.progress$.complete();
  }

  /** The library's progress bar asks for this. */
  clearProgress(): void {
    this.progress$.next({ done: 0, count: 0 });
  }

  /** Lets every calculation wait for something before it begins. */
  waitFor(pause: () => Promise<void>): void {
    this.pause = pause;
  }

  /**
   * The arrays whose dependents are calculated in the second pass.
   * @param arrays Those that were calculated in the first.
   */
  changedArrays(arrays: readonly IUnitRange[]): IUnitRange[] {
    const { runtime } = this;
    return arrays.filter(this.spills.middle(runtime.getUnitArrayFormula(), runtime.getRuntimeArrayFormulaCellData()));
  }

  /** Calls back whenever all that was changed is calculated, as far as functions have answered. */
  onSettled(listener: () => void): void {
    this.listeners.push(listener);
  }

  /** While it is held nothing is calculated but what is asked for: a batch that lets the page have its turn is half written. */
  get isHeld(): boolean {
    return this.held;
  }

  /** @returns Resolves when nothing is being calculated: results would go over what is written meanwhile. */
  async hold(isHeld: boolean): Promise<void> {
    this.held = isHeld;
    if (isHeld) clearTimeout(this.timer);
    else if (this.isDirty()) this.plan();
    if (isHeld) await this.running;
  }

  /** Makes a change that no formula depends on: nothing is calculated for it. */
  leaveAlone(change: () => void): void {
    this.isUnconcerned = true;
    try {
      change();
    } finally {
      this.isUnconcerned = false;
    }
  }

  /** @param isOver Asked between two runs: whether what is left can wait. */
  async settle(isOver: () => boolean = () => false): Promise<void> {
    while (this.running !== undefined || this.isDirty()) {
      await (this.running ?? this.run());
      if (isOver()) return;
    }
    if (this.told === this.runs) return;
    this.told = this.runs;
    for (const listener of this.listeners) listener();
  }

  /** Lets functions that were asked answer, and calculates what depends on their answers. */
  async takeAnswers(): Promise<void> {
    await this.settle();
    await this.pause();
    if (this._disposed) return;
    const answered = await this.answers.answer();
    if (this._disposed) return;
    this.answered = [...this.answered, ...answered];
    // Where every answer is what its cell shows already, nothing is calculated; that all have answered is told nevertheless.
    this.told = -1;
    await this.settle();
  }

  recalculateAll(): void {
    const params = { ...noDirt(), forceCalculation: true };
    this.commands.syncExecuteCommand(SetTriggerFormulaCalculationStartMutation.id, params, local);
  }

  /** What was to be calculated up to now is not. */
  forgetPlanned(): void {
    clearTimeout(this.timer);
    this.queue = [];
  }

  private begin(): void {
    const params = { ...noDirt(), dirtyRanges: this.formulas.getFormulaDirtyRanges() };
    this.commands.syncExecuteCommand(SetTriggerFormulaCalculationStartMutation.id, params, local);
    this.otherFormulas.calculateStarted$.next(true);
  }

  private observe(command: Readonly<ICommandInfo>, onlyLocal: boolean | undefined): void {
    if (command.id === SetFormulaCalculationNotificationMutation.id) {
      const { functionsExecutedState, stageInfo } = command.params as ISetFormulaCalculationNotificationMutation;
      if (stageInfo?.stage === FormulaExecuteStageType.START_DEPENDENCY_ARRAY_FORMULA) {
        this.answers.beginPass();
      }
      if (functionsExecutedState !== undefined) this.ended?.();
      return;
    }
    if (command.id === SetFormulaCalculationResultMutation.id) {
      this.blocked.note((command.params as ISetFormulaCalculationResultMutation).unitData);
    }
    if (this.isUnconcerned || !this.dirtyManager.get(command.id)) return;
    if (command.id === SetRangeValuesMutation.id) {
      const { trigger } = command.params as { trigger?: string };
      if (onlyLocal || looksOnly.includes(trigger)) return;
      this.forgetWritten(command.params as ISetRangeValuesMutationParams);
    }
    if (this.isManual && !entersFormula(command)) return;
    this.queue.push(command);
    this.plan();
  }

  private plan(): void {
    if (this.running !== undefined || this.held) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.settle(() => this.held), userDelay);
  }

  /** A formula that is entered, even the same one, has no previous answer. */
  private forgetWritten({ subUnitId, cellValue }: ISetRangeValuesMutationParams): void {
    for (const [row, cells] of Object.entries(cellValue ?? {}))
      for (const [column, cell] of Object.entries(cells as Readonly<Record<string, ICellData | null>>))
        if (cell === null || "f" in cell) this.answers.forget(subUnitId, Number(row), Number(column));
  }

  private run(): Promise<void> {
    clearTimeout(this.timer);
    this.running = this.calculate().finally(() => {
      this.running = undefined;
      this.spills.end(this.formulas.getArrayFormulaRange(), this.formulas.getArrayFormulaCellData(), this.written);
    });
    return this.running;
  }

  private async calculate(): Promise<void> {
    // A task of its own: what changed may have been the work of a whole batch.
    await nextTask();
    await this.pause();
    if (this._disposed) return;
    const dirt = this.takeDirt();
    await new Promise<void>((resolve, reject) => {
      const tooLong = setTimeout(() => {
        this.ended = undefined;
        reject(new Error("The calculation of formulas did not end."));
      }, patience);
      this.ended = () => {
        clearTimeout(tooLong);
        this.ended = undefined;
        resolve();
      };
      this.runs += 1;
      this.answers.beginPass();
      this.kept.begin(() => void this.commands.syncExecuteCommand(SetFormulaCalculationStartMutation.id, dirt, local));
    });
  }

  private isDirty(): boolean {
    // What is left when the workbook is closed is calculated by nobody.
    if (this._disposed) return false;
    return this.queue.length > 0 || this.spills.hasStale() || this.answered.length > 0;
  }

  private takeDirt(): Dirt {
    const dirt = this.queue.reduce((all, command) => {
      const found = this.dirtyManager.get(command.id)?.getDirtyData(command);
      return found ? mergeDirt(all, found) : all;
    }, noDirt());
    this.queue = [];
    this.written = joinRanges(dirt.dirtyRanges);
    const { answered } = this;
    this.answered = [];
    const left = [...this.spills.takeStale(), ...answered, ...this.blocked.present()];
    return { ...dirt, dirtyRanges: joinRanges([...this.written, ...left]) };
  }

  /** Cells whose formula calls a function. */
  cellsCalling(name: string): readonly IUnitRange[] {
    return cellsCalling(this.formulas, name);
  }
}

function entersFormula({ id, params }: Readonly<ICommandInfo>): boolean {
  if (id === SetTriggerFormulaCalculationStartMutation.id) return true;
  if (id !== SetRangeValuesMutation.id) return false;
  const rows = Object.values(
    (params as { cellValue?: Record<string, Record<string, ICellData | null>> }).cellValue ?? {},
  );
  return rows.some((row) => Object.values(row).some((cell) => Boolean(cell?.f ?? cell?.si)));
}
