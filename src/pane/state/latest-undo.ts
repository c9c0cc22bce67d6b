import type { YearUndoEntry } from "../../evaluation/year/ports";
import type { PaneState } from "./pane-state";

/** What begins and ends the time in which a year is closed to changes. */
const closing: ReadonlySet<string> = new Set(["resultsApproved", "resultsReopened"]);

/**
 * The step that an undo would take back.
 * @returns Nothing while the year is approved: taking back is a change, and the gate refuses it.
 * @see clause 4.4
 */
export function latestUndo({
  undo: [latest],
  snapshot,
}: Pick<PaneState, "undo" | "snapshot">): YearUndoEntry | undefined {
  const { year, log = [] } = snapshot?.data ?? {};
  const last = log.filter(({ action }) => closing.has(action)).at(-1);
  return latest?.year === year && last?.action === "resultsApproved" ? undefined : latest;
}
