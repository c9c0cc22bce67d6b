import { CustomCommandExecutionError, DOCS_NORMAL_EDITOR_UNIT_ID_KEY, ICommandService } from "@univerjs/core";
import { MoveSelectionEnterAndTabCommand, SetCellEditVisibleOperation } from "@univerjs/sheets-ui";
import type { Parts } from "../parts";

/** Where the library listens for keys while a sheet has the keyboard. */
const gridKeyboard = `__editor_${DOCS_NORMAL_EDITOR_UNIT_ID_KEY}`;

/** Whatever would open the library's editor over a cell opens another one. */
export function replaceLibraryEditor({ injector }: Parts, open: () => void): void {
  injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
    if (id !== SetCellEditVisibleOperation.id || (params as { visible: boolean }).visible === false) return;
    queueMicrotask(open);
    throw new CustomCommandExecutionError("The cell is opened by its own editor.");
  });
}

/** Goes round within the selected cells, as Enter and Tab do in Excel. */
export function moveWithinSelection({ injector }: Parts, move: "down" | "right"): void {
  const keycode = move === "down" ? 13 : 9;
  const direction = move === "down" ? 2 : 1;
  void injector.get(ICommandService).executeCommand(MoveSelectionEnterAndTabCommand.id, { keycode, direction });
}

/** Whether keys go to the grid. */
export function hasGridKeyboard(focused: Element | null): boolean {
  return focused?.id === gridKeyboard;
}

/** Gives the keyboard to the grid. */
export function focusGrid(): void {
  document.getElementById(gridKeyboard)?.focus({ preventScroll: true });
}
