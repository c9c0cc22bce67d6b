import type { MadeChange } from "../../sheets/office/change/back/reverse-change";
import type { SheetPlan } from "../../sheets/plan/sheet-plan";
import type { UndoEntry } from "../undo-entry";

/** One change of a step, as data: reversed it is taken back, and reversed again it is done again. */
export interface DonePart extends MadeChange {
  /** Sheets of the year as they were written last before the change and after it; absent where none were known. */
  readonly written: {
    readonly before: ReadonlyMap<string, SheetPlan> | undefined;
    readonly after: ReadonlyMap<string, SheetPlan> | undefined;
  };
}

/** A step that was done or undone. */
export interface DoneStep<Step extends string = string> {
  readonly entry: UndoEntry<Step>;
  /** Its changes, the one made last first. */
  readonly parts: readonly DonePart[];
}

/** Steps of this session, newest first; they live as long as the pane, since sheets and figures may change later. */
export interface History<Step extends string = string> {
  readonly done: readonly DoneStep<Step>[];
  readonly undone: readonly DoneStep<Step>[];
  /** A new step: what was undone before cannot be done again. */
  push(step: DoneStep<Step>): void;
  /** Makes one step of the newest ones, since a person made them as one. */
  join(count: number, entry: UndoEntry<Step>): void;
  /** Of the newest step only these parts are left, since the way back ended in its midst. */
  leave(parts: readonly DonePart[]): void;
  /** The newest step can no longer be taken back: another person's cells stand among its own. */
  forget(): void;
  /** The newest step was taken back by `back`, which does it again when reversed. */
  undo(back: DoneStep<Step>): void;
  /** The step undone last was done again. */
  redo(again: DoneStep<Step>): void;
}

/**
 * An empty history.
 * @param depth Steps kept.
 */
export function createHistory<Step extends string>(depth = 20): History<Step> {
  let done: readonly DoneStep<Step>[] = [];
  let undone: readonly DoneStep<Step>[] = [];
  return {
    get done() {
      return done;
    },
    get undone() {
      return undone;
    },
    push(step) {
      done = [step, ...done].slice(0, depth);
      undone = [];
    },
    join(count, entry) {
      const parts = done.slice(0, count).flatMap((step) => step.parts);
      done = [{ entry, parts }, ...done.slice(count)];
    },
    leave(parts) {
      const [newest, ...older] = done;
      if (newest) done = [{ ...newest, parts }, ...older];
    },
    forget() {
      done = done.slice(1);
    },
    undo(back) {
      done = done.slice(1);
      undone = [back, ...undone];
    },
    redo(again) {
      undone = undone.slice(1);
      done = [again, ...done];
    },
  };
}
