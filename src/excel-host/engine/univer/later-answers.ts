import { ERROR_TYPE_SET } from "@univerjs/engine-formula";
import type { IUnitRange } from "@univerjs/core";
import type { EngineFunction } from "../engine";
import { nextTask } from "./next-task";

/** What a cell shows whose function was asked for the first time and has not answered yet. */
export const busy = "#BUSY!";

/** The library knows no such error; as one it goes through formulas as others do. */
export function knowBusy(): void {
  (ERROR_TYPE_SET as Set<string>).add(busy);
}

/** The cell whose formula calls; the library notes it on the function before every call. */
interface Caller {
  readonly unitId?: string | null;
  readonly subUnitId?: string | null;
  readonly row: number;
  readonly column: number;
}

interface Call {
  readonly name: string;
  readonly run: EngineFunction;
  readonly args: readonly unknown[];
}

interface Answer extends Pick<Call, "name" | "args"> {
  readonly value: unknown;
  /** Answers of an earlier round are asked for again. */
  readonly round: number;
}

interface CallingCell {
  readonly at: IUnitRange;
  /** The latest one last. */
  answers: readonly Answer[];
  /** Shows this whatever its function would say. */
  stuck?: string;
  questions: readonly Question[];
}

interface Question extends Call {
  readonly pass: number;
  /** What the formula went on with meanwhile. */
  readonly shown: unknown;
}

/** Milliseconds of work after which whoever shares the thread has a turn. */
const turn = 40;

/** Calls of one function in one formula that can be told apart. */
const mostAnswers = 32;

/**
 * Custom functions as Excel runs them: a formula never waits for its function. It goes on with the answer to the same
 * arguments, else with the previous one, else with `#BUSY!`, and the functions answer all together between two
 * calculations. What depends on an answer asks in the calculation after it, so a chain takes as many turns as it has levels.
 */
export class LaterAnswers {
  private readonly sheets = new Map<string, Map<string, CallingCell>>();
  private readonly asking = new Set<CallingCell>();
  private round = 0;
  private pass = 0;
  private immediate = 0;
  /** After an error the next calculation leaves a cell busy, and only the one after it asks. */
  staysBusyAfterError = false;

  /** A function that answers later; `this` of the call is the calling cell. */
  of(name: string, run: EngineFunction): EngineFunction {
    const ask = (caller: Caller, args: readonly unknown[]): unknown =>
      this.immediate > 0 ? run(...args) : this.ask(caller, { name, run, args });
    return function later(this: unknown, ...args: unknown[]): unknown {
      return ask(this as Caller, args);
    };
  }

  /** Formulas that stand in no cell are answered at once. */
  async atOnce<T>(work: () => Promise<T>): Promise<T> {
    this.immediate += 1;
    try {
      return await work();
    } finally {
      this.immediate -= 1;
    }
  }

  isAsked(): boolean {
    return this.asking.size > 0;
  }

  /** The library begins to go through its formulas: what they asked before they will ask again. */
  beginPass(): void {
    this.pass += 1;
  }

  /** Every answer so far is asked for again when its formula is calculated next. */
  askAgain(): void {
    this.round += 1;
  }

  /** A cell got a new content: it has no previous value. */
  forget(sheet: string, row: number, column: number): void {
    const cells = this.sheets.get(sheet);
    const cell = cells?.get(`${row}|${column}`);
    if (!cell) return;
    cells?.delete(`${row}|${column}`);
    this.asking.delete(cell);
  }

  forgetSheet(sheet: string): void {
    for (const cell of this.sheets.get(sheet)?.values() ?? []) this.asking.delete(cell);
    this.sheets.delete(sheet);
  }

  /**
   * Lets every function that was asked answer.
   * @returns The cells that have to be calculated anew: those that went on with something else.
   */
  async answer(): Promise<readonly IUnitRange[]> {
    const asking = [...this.asking];
    this.asking.clear();
    const { round } = this;
    // Every function is called before any is waited for; whoever shares the thread has turns between them.
    const asked = asking.flatMap((cell) => {
      const { questions } = cell;
      cell.questions = [];
      return questions.map((question) => ({ cell, question }));
    });
    const answers: (Omit<Answer, "round"> & { readonly cell: CallingCell; readonly shown: unknown })[] = [];
    let since = performance.now();
    const rest = async (): Promise<void> => {
      if (performance.now() - since <= turn) return;
      await nextTask();
      since = performance.now();
    };
    for (const { cell, question } of asked) {
      await rest();
      const { name, run, args, shown } = question;
      answers.push({ cell, name, args, shown, value: run(...args) });
    }
    const changed = new Set<CallingCell>();
    for (const { cell, name, args, shown, value: promised } of answers) {
      const value = await promised;
      await rest();
      this.keep(cell, { name, args, value, round });
      if (!areEqual(value, shown)) changed.add(cell);
    }
    return [...changed].map(({ at }) => at);
  }

  /** Lets a cell show an error until its formula is entered again. */
  hold(at: IUnitRange, shown: string): void {
    const { startRow: row, startColumn: column } = at.range;
    this.cellOf({ unitId: at.unitId, subUnitId: at.sheetId, row, column }).stuck = shown;
  }

  private ask(caller: Caller, call: Call): unknown {
    const cell = this.cellOf(caller);
    if (cell.stuck !== undefined) return cell.stuck;
    const own = cell.answers.filter(({ name }) => name === call.name);
    const known = own.find(({ args }) => areEqual(args, call.args));
    // What an earlier pass asked was asked with values that are no more.
    const questions = cell.questions.filter(({ name, pass }) => name !== call.name || pass === this.pass);
    const isKnown = known?.round === this.round;
    const previous = known ?? own.at(-1);
    const shown = previous ? previous.value : busy;
    const waits = !isKnown && !holdsBusy(call.args);
    const isAsked = questions.some(({ name, args }) => name === call.name && areEqual(args, call.args));
    cell.questions = waits && !isAsked ? [...questions, { ...call, pass: this.pass, shown }] : questions;
    if (cell.questions.length > 0) this.asking.add(cell);
    else this.asking.delete(cell);
    if (isKnown) this.keep(cell, known);
    if (this.staysBusyAfterError && !isKnown && isError(previous?.value)) {
      cell.answers = [];
      cell.questions = [];
      this.asking.delete(cell);
      return busy;
    }
    return shown;
  }

  private keep(cell: CallingCell, answer: Answer): void {
    if (cell.answers.at(-1) === answer) return;
    const others = cell.answers.filter(({ name, args }) => name !== answer.name || !areEqual(args, answer.args));
    cell.answers = [...others.slice(1 - mostAnswers), answer];
  }

  private cellOf({ unitId, subUnitId, row, column }: Caller): CallingCell {
    const sheetId = subUnitId ?? "";
    const cells = this.sheets.get(sheetId) ?? new Map<string, CallingCell>();
    this.sheets.set(sheetId, cells);
    const known = cells.get(`${row}|${column}`);
    if (known) return known;
    const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
    const made: CallingCell = { at: { unitId: unitId ?? "", sheetId, range }, answers: [], questions: [] };
    cells.set(`${row}|${column}`, made);
    return made;
  }
}

function areEqual(one: unknown, other: unknown): boolean {
  if (!Array.isArray(one) || !Array.isArray(other)) return Object.is(one, other);
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at++) if (!areEqual(one[at], other[at])) return false;
  return true;
}

/** What depends on a function that has not answered has nothing to ask with. */
function holdsBusy(value: unknown): boolean {
  return Array.isArray(value) ? value.some(holdsBusy) : value === busy;
}

function isError(value: unknown): boolean {
  return typeof value === "string" && value.startsWith("#");
}
