import type { Snapshot } from "../../year/ports";
import { ToldEdits } from "../changes/told-edits";
import { isUnclaimed, noteUnclaimed } from "../changes/unclaimed-changes";
import { knownOf, noteRead, tell, type YearSession } from "../year-session";
import { WatchedReading } from "./watched-reading";
import { watchYear } from "./watch-year";

/** Excel tells of an edit within a moment; what it does not tell of for so long nobody typed into a cell. */
const patience = 3000;

/**
 * Watches a year for the pane and notes whose edits it finds.
 * @param onChange As with `watchYear`.
 * @param onNoted Something may have been noted.
 * @returns Ends the watch.
 */
export async function watchOpenYear(
  session: YearSession,
  year: number,
  onChange: (snapshot: Snapshot, byOther: boolean) => void,
  onNoted: () => void,
): Promise<() => Promise<void>> {
  const reading = new WatchedReading(session, year);
  const edits = new ToldEdits();
  session.edits.set(year, edits);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const awaitEvent = (): void => {
    clearTimeout(timer);
    if (!isUnclaimed(session, year)) return;
    timer = setTimeout(() => {
      noteUnclaimed(session, year, "unknown");
      onNoted();
    }, patience);
  };
  const unwatch = await watchYear(
    () => reading.read(),
    knownOf(session, year),
    {
      isAwaiting: () => session.results.isAwaiting(year),
      noteEdit: (sheetId) => {
        reading.noteEdit(sheetId);
        session.results.noteEdit(year);
      },
      noteRead: ({ data, lostSheets }) => {
        if (!isUnclaimed(session, year)) return;
        if (lostSheets.length === 0) noteRead(session, data);
        awaitEvent();
        onNoted();
      },
      noteCalculated: () => session.results.noteCalculated(year),
    },
    edits,
    (snapshot, byOther) => {
      onChange(tell(session, snapshot), byOther);
      awaitEvent();
      onNoted();
    },
  );
  return async () => {
    clearTimeout(timer);
    session.edits.delete(year);
    // Typed in the moment before.
    noteUnclaimed(session, year, "typing");
    await unwatch();
  };
}
