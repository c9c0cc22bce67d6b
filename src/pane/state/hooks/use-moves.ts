import { useEffect } from "react";
import type { Pane } from "../pane-context";
import { focusKey } from "../../ui/hooks/use-roving";

/**
 * Moves the focus when a step or page changes: to the heading, or back to the row a page was opened from.
 * Readings, selections and the first picture never move it.
 */
export function useMoves({ state, dispatch, body }: Pane): void {
  const { moves, restore } = state;
  useEffect(() => {
    if (moves === 0) return;
    if (restore !== null) {
      if (body.current) body.current.scrollTop = restore.scroll;
      const found = restore.focus !== null && focusKey(document, restore.focus);
      if (!found) focusHeading();
      dispatch({ type: "restored" });
    } else {
      if (body.current) body.current.scrollTop = 0;
      focusHeading();
    }
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only a move counts: clearing `restore` must not move the focus again
  }, [moves]);
}

/** Puts the focus on the title of the page, or of the step. */
export function focusHeading(): void {
  const heading =
    document.querySelector<HTMLElement>("[data-page-heading]") ?? document.querySelector<HTMLElement>("[data-heading]");
  heading?.focus();
}
