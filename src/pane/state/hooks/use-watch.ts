import { useEffect, useRef } from "react";
import { formatTime } from "../../../text/format-date";
import type { Pane } from "../pane-context";

/** Takes in what the user edits in Excel, once it has been recalculated, and says so politely. */
export function useWatch({ ports, dispatch, words, state }: Pane): void {
  const year = state.snapshot?.data.year;
  const { recalculated } = words.shell;
  const say = useRef(recalculated);
  useEffect(() => {
    say.current = recalculated;
  }, [recalculated]);
  useEffect(() => {
    if (year === undefined) return;
    let stopped = false;
    const watching = ports.workbook.watch(year, (snapshot, byOther) => {
      if (stopped) return;
      const at = ports.now();
      dispatch({ type: "read", snapshot, at });
      // What is known of a sheet that was just deleted outlives the pane; the pane of who deleted it keeps it.
      if (snapshot.lostSheets.length > 0 && !byOther) void ports.workbook.keep(snapshot.data.year);
      // Of results that do not come the page tells itself.
      if (!snapshot.stale) dispatch({ type: "say", text: say.current(formatTime(at)) });
    });
    const fail = (error: unknown) =>
      dispatch({ type: "failed", failure: { kind: "unknown", details: String(error), places: [], waiting: false } });
    watching.catch(fail);
    return () => {
      stopped = true;
      watching.then((stop) => stop()).catch(fail);
    };
  }, [year, ports, dispatch]);
}
