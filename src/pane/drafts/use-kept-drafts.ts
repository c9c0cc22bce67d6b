import { useEffect, useMemo } from "react";
import type { Pane } from "../state/pane-context";
import { createDraftKeeper } from "./draft-keeper";
import { noDrafts, noYear, reasonsApart, type Drafts } from "./drafts";

/** Keeps what is begun and not written over the end of the pane, and brings it back when the year is read again. */
export function useKeptDrafts(pane: Pane): void {
  const { state } = pane;
  const year = state.snapshot?.data.year;
  const { reasons, roster, indicatorForms, blockForms, bringIn } = state;
  const { ofBook, ofYear } = useMemo(() => reasonsApart(reasons), [reasons]);
  const drafts = useMemo(
    (): Drafts => ({ reasons: ofYear, roster, indicatorForms, blockForms, bringIn }),
    [ofYear, roster, indicatorForms, blockForms, bringIn],
  );
  const draftsOfBook = useMemo((): Drafts => ({ ...noDrafts, reasons: ofBook }), [ofBook]);
  // A workbook without a year is asked once its campaign is: the first page waits for nothing.
  const isBookOpen = year !== undefined || state.page?.kind === "campaign";
  useKeeper(pane, year, drafts);
  useKeeper(pane, isBookOpen ? noYear : undefined, draftsOfBook);
}

function useKeeper({ ports, dispatch }: Pane, year: number | undefined, drafts: Drafts): void {
  const keeper = useMemo(
    () =>
      createDraftKeeper(ports.drafts, {
        onRestored: (of, kept) => dispatch({ type: "restored-drafts", year: of, drafts: kept }),
        onNotKept: () => dispatch({ type: "notice", notice: { kind: "notKept" } }),
      }),
    [ports, dispatch],
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
