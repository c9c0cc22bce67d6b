import type { PaneWords } from "../i18n/pane/pane-words";
import type { UndoEntry } from "./ports";

/** What an undo would take back, in words. */
export function undoStepText({ step, count }: UndoEntry, words: PaneWords): string {
  return step === "import" ? words.undoSteps.import(String(count)) : words.undoSteps[step];
}
