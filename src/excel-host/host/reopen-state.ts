import type { WorkbookState } from "./host-state";

/** How Excel names the sheets of a workbook that is opened again. */
export type SheetIds = "kept" | "new" | "by-position";

/**
 * A workbook as it is when it is opened again: its sheets have other ids, as from every opening of Excel on the web.
 * @param state The workbook as it was closed.
 * @param ids `by-position` gives the ids that any workbook with as many sheets has.
 */
export function reopenState(state: WorkbookState, ids: SheetIds): WorkbookState {
  const book = state.engine.book as { readonly sheetOrder?: readonly string[] };
  const order = book.sheetOrder ?? Object.keys(state.engine.sheets);
  if (ids === "kept" || order.length === 0) return state;
  const opening = Math.random().toString(16).slice(2, 10).padEnd(8, "0");
  const renamed = new Map(
    order.map((id, at) => {
      const number = String(at + 1).padStart(4, "0");
      return [`"${id}"`, ids === "new" ? `"{${opening}-${number}}"` : `"{00000000-${number}}"`];
    }),
  );
  const escaped = [...renamed.keys()].map((id) => id.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return JSON.parse(
    JSON.stringify(state).replace(new RegExp(escaped.join("|"), "g"), (id) => renamed.get(id) ?? id),
  ) as WorkbookState;
}
