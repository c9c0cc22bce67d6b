import { useEffect, useMemo } from "react";
import { createDraftKeeper } from "./draft-keeper";
import type { Drafts } from "./drafts";
import type { Pane } from "../state/pane-context";

/** Keeps what is begun and not written over the end of the pane, and brings it back when the year is read again. */
export function useKeptDrafts({ ports, state, dispatch }: Pane): void {
  const year = state.snapshot?.data.year;
  const { reasons, roster, indicatorForms, blockForms, bringIn } = state;
  const keeper = useMemo(
    () =>
      createDraftKeeper(ports.drafts, {
        onRestored: (of, drafts) => dispatch({ type: "restored-drafts", year: of, drafts }),
        onNotKept: () => dispatch({ type: "notice", notice: { kind: "notKept" } }),
      }),
    [ports, dispatch],
  );
  const drafts = useMemo(
    (): Drafts => ({ reasons, roster, indicatorForms, blockForms, bringIn }),
    [reasons, roster, indicatorForms, blockForms, bringIn],
  );
  useEffect(() => {
    if (year !== undefined) void keeper.open(year);
  }, [keeper, year]);
  useEffect(() => {
    if (year !== undefined) keeper.note(year, drafts);
  }, [keeper, year, drafts]);
  useEffect(() => {
    // A page that is hidden may be ended without another word.
    const onHidden = (): void => {
      if (document.visibilityState === "hidden") keeper.flush();
    };
    window.addEventListener("pagehide", keeper.flush);
    document.addEventListener("visibilitychange", onHidden);
    return () => {
      window.removeEventListener("pagehide", keeper.flush);
      document.removeEventListener("visibilitychange", onHidden);
      keeper.flush();
    };
  }, [keeper]);
}
