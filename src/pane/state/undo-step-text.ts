import type { YearUndoEntry } from "../../evaluation/year/ports";
import type { PaneWords } from "../words/pane/ru";

/**
 * What an undo would take back, in words.
 * @param years Of the workbook: the year is named where there are several.
 */
export function undoStepText(
  { step, count, year }: YearUndoEntry,
  words: Pick<PaneWords, "undoSteps"> & { readonly shell: Pick<PaneWords["shell"], "undoOfYear"> },
  years: readonly { readonly year: number }[],
): string {
  const text = step === "import" ? words.undoSteps.import(String(count)) : words.undoSteps[step];
  const isPlain = years.every((one) => one.year === year);
  return isPlain ? text : words.shell.undoOfYear(text, String(year));
}
