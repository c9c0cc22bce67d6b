import type { ChangeWay } from "../../journal/change-record";
import { noteRead, type YearSession } from "../year-session";

/** Milliseconds that whoever asks for all changes waits for Excel to tell of an edit, and between two looks. */
const [longest, pause] = [3000, 20];

/** Whether a reading found something of which Excel has not told yet whose edit it is. */
export function isUnclaimed({ changes, data }: YearSession, year: number): boolean {
  const noted = changes.get(year);
  return noted !== undefined && data.has(year) && noted.seen !== data.get(year);
}

/** Notes what Excel did not tell of. */
export function noteUnclaimed(session: YearSession, year: number, way: ChangeWay): void {
  const data = session.data.get(year);
  if (data !== undefined && isUnclaimed(session, year)) noteRead(session, data, way);
}

/** Waits a moment until all that readings found is noted. */
export async function claimChanges(session: YearSession, year: number): Promise<void> {
  for (let waited = 0; waited < longest && isUnclaimed(session, year); waited += pause) {
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  noteUnclaimed(session, year, "unknown");
}
