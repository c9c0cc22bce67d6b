import type { UndoEntry } from "./undo-entry";

/**
 * The open workbook as the pane sees it through any domain. Every method leaves the workbook as it was when it throws.
 *
 * `Snapshot` is one reading of what the domain holds of a year; `Step` are the keys of its steps.
 */
export interface OpenWorkbook<Snapshot, Step extends string = string> {
  read(year: number): Promise<Snapshot>;
  /** Calls back after an edit has been recalculated, and tells whether only other people made it: nothing is written then. */
  watch(year: number, onChange: (snapshot: Snapshot, byOther: boolean) => void): Promise<() => Promise<void>>;
  /** Steps that can be taken back, newest first. */
  undoable(): readonly UndoEntry<Step>[];
  /**
   * Takes back the newest step.
   * @param overwrite What was entered since goes with it; else the step is refused as `edited-since` and names the cells.
   */
  undo(overwrite?: boolean): Promise<void>;
  /** Undone steps that can be done again, the one undone last first; a new step ends them. */
  redoable(): readonly UndoEntry<Step>[];
  /**
   * Does the step undone last again.
   * @param overwrite As with `undo`.
   */
  redo(overwrite?: boolean): Promise<void>;
  /** The step in whose midst an earlier pane or Excel went away; while there is one, every writing step throws `interrupted`. */
  interrupted(): Promise<string | null>;
  /** Puts the workbook back as it was before that step. */
  putBack(): Promise<void>;
}
