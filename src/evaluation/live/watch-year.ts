import { watchChanges } from "../../sheets/office/watch-changes";
import type { Snapshot } from "../year/ports";

/** How a watch waits; in milliseconds. */
export interface WatchTimes {
  /** Edits that follow one another at once, as with a paste, are read together. */
  readonly settle: number;
  /** Functions that answer later are looked at again after this time… */
  readonly recheck: number;
  /** …and this many times. */
  readonly rechecks: number;
}

export const watchTimes: WatchTimes = { settle: 5, recheck: 300, rechecks: 10 };

/**
 * Calls back with a new reading whenever the year in the workbook differs from the last one known.
 * @param read Reads the year.
 * @param known The reading the caller has, updated by other steps too; edits that change nothing in it are silent.
 * @param onChange Gets each reading that differs.
 * @param times How long to wait.
 * @returns Ends the watch.
 */
export async function watchYear(
  read: () => Promise<Snapshot>,
  known: { snapshot: string | undefined },
  onChange: (snapshot: Snapshot) => void,
  times: WatchTimes = watchTimes,
): Promise<() => Promise<void>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let reading = false;
  let changed = false;
  let ended = false;

  const later = (wait: number, left: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void look(left), wait);
  };

  const look = async (left: number): Promise<void> => {
    if (reading || ended) return;
    reading = true;
    changed = false;
    let again = false;
    try {
      const snapshot = await read();
      again = snapshot.stale;
      tell(snapshot);
    } catch {
      // The user may be in the middle of something; the reading is tried again, and a step of the pane tells why it fails.
      again = true;
    }
    reading = false;
    if (ended) return;
    if (changed) later(times.settle, times.rechecks);
    else if (again && left > 0) later(times.recheck, left - 1);
  };

  const tell = (snapshot: Snapshot): void => {
    const print = fingerprint(snapshot);
    if (ended || known.snapshot === print) return;
    known.snapshot = print;
    onChange(snapshot);
  };

  const unwatch = await watchChanges(() => {
    changed = true;
    if (!reading) later(times.settle, times.rechecks);
  });
  return async () => {
    ended = true;
    clearTimeout(timer);
    await unwatch();
  };
}

/**
 * A text that is equal for equal readings.
 * @param snapshot A reading of the year.
 */
export function fingerprint(snapshot: Snapshot): string {
  return JSON.stringify(snapshot);
}
