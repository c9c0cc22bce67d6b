import { useEffect } from "react";
import { stepIds } from "../pane-state";
import type { Pane } from "../pane-context";

/**
 * Keys of the whole pane: Alt+1…8 opens a step, Esc goes back from a page, `/` goes to the search, Ctrl+Z undoes, Ctrl+Y or
 * Ctrl+Shift+Z does again.
 * F6 and Ctrl+F6 belong to Excel and are left alone.
 */
export function useShortcuts({ state, dispatch, commands, body }: Pane): void {
  const { page, phase, undo, redo, snapshot } = state;
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (event.defaultPrevented) return;
      const digit = /^(?:Digit|Numpad)([1-8])$/.exec(event.code)?.[1];
      const step = digit === undefined ? undefined : stepIds[Number(digit) - 1];
      const typing = isTextField(event.target);
      if (event.altKey && !event.ctrlKey && !event.metaKey && step !== undefined && phase === "year") {
        event.preventDefault();
        dispatch({ type: "step", step });
      } else if (event.key === "Escape" && page !== null) {
        event.preventDefault();
        dispatch({ type: "back" });
      } else if ((event.ctrlKey || event.metaKey) && event.code === "KeyZ" && !event.shiftKey && !typing) {
        if (undo.length === 0) return;
        event.preventDefault();
        void commands.undo(snapshot?.data.year);
      } else if (isRedo(event) && !typing) {
        if (redo.length === 0) return;
        event.preventDefault();
        void commands.redo(snapshot?.data.year);
      } else if (event.key === "/" && !typing && !event.altKey && !event.ctrlKey) {
        const search = body.current?.querySelector<HTMLElement>("[data-search]");
        if (!search) return;
        event.preventDefault();
        search.focus();
      }
    }
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [page, phase, undo, redo, snapshot, dispatch, commands, body]);
}

function isRedo({ ctrlKey, metaKey, shiftKey, code }: KeyboardEvent): boolean {
  return (ctrlKey || metaKey) && (shiftKey ? code === "KeyZ" : code === "KeyY");
}

/** Whether keys typed there are text. */
export function isTextField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches("textarea, select, input:not([type=checkbox], [type=radio])");
}
