import type { UndoEntry } from "./undo-entry";

/** A step with the way back. */
export interface UndoStep<Step extends string> {
  readonly entry: UndoEntry<Step>;
  /** Leaves the workbook as it was when it throws; refuses to lose what was entered since unless told to `overwrite`. */
  readonly goBack: (overwrite: boolean) => Promise<void>;
}

/** Steps the add-in can take back, newest first; they live as long as the pane, since sheets and figures may change later. */
export interface UndoStack<Step extends string> {
  push(step: UndoStep<Step>): void;
  /** Makes one step of the newest ones, since a person made them as one. */
  join(count: number, entry: UndoEntry<Step>): void;
  entries(): readonly UndoEntry<Step>[];
  /** Takes back the newest step; it stays on the stack when that fails. */
  undo(overwrite: boolean): Promise<void>;
}

/**
 * An empty stack.
 * @param depth Steps kept.
 */
export function createUndoStack<Step extends string>(depth = 20): UndoStack<Step> {
  let steps: readonly UndoStep<Step>[] = [];
  return {
    push(step) {
      steps = [step, ...steps].slice(0, depth);
    },
    join(count, entry) {
      let parts = steps.slice(0, count);
      const joined: UndoStep<Step> = {
        entry,
        async goBack(overwrite) {
          for (let [part] = parts; part !== undefined; [part] = parts) {
            await part.goBack(overwrite);
            parts = parts.slice(1);
          }
        },
      };
      steps = [joined, ...steps.slice(count)];
    },
    entries: () => steps.map((step) => step.entry),
    async undo(overwrite) {
      const [newest, ...older] = steps;
      if (!newest) return;
      await newest.goBack(overwrite);
      steps = older;
    },
  };
}
