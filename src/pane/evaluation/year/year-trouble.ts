import type { Snapshot } from "../../../evaluation/year/ports";
import type { YearPane } from "../../state/pane-context";

/** What keeps the sheets from following an edit, the gravest first, and the way on. */
export function troubleOf(
  { words: { year }, view, commands, dispatch }: YearPane,
  snapshot: Snapshot,
): { readonly text: string; readonly remedy: string; readonly run: () => void } | null {
  const { data, lostSheets, frozen, stale, silence } = snapshot;
  const run = (): void => void commands.repair(data.year, snapshot);
  if (lostSheets.length > 0) return { text: year.lostSheets(String(lostSheets.length)), remedy: year.repair, run };
  if (frozen) return { text: year.frozen, remedy: year.makeLive, run };
  if (view.findings.some(({ finding: { code } }) => code === "criteria.words-differ")) {
    return { text: year.wordsDiffer, remedy: year.repair, run };
  }
  if (!stale) return null;
  if (silence === "unknown-functions") return { text: year.functionsUnknown, remedy: year.writeFormulas, run };
  if (silence === "manual-calculation") {
    return { text: year.manualCalculation, remedy: year.recalculate, run: () => void commands.recalculate(data.year) };
  }
  // Formulas refuse a table or a setting that is none; writing them anew would change nothing.
  const wrong = view.findings.filter(
    ({ finding: { code, level } }) =>
      level === "error" && /^(criteria|settings)\./.test(code) && !/\.(words-differ|unread-parameter)$/.test(code),
  );
  if (wrong.length === 0) return { text: year.functionsSilent, remedy: year.repair, run };
  return {
    text: year.tableWrong,
    remedy: year.fixErrors(String(wrong.length)),
    run: () => dispatch({ type: "step", step: "check" }),
  };
}
