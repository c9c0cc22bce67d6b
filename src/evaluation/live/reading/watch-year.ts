import { watchChanges } from "../../../sheets/office/watch-changes";
import type { Snapshot } from "../../year/ports";

/** How a watch waits; in milliseconds. */
interface WatchTimes {
  /** Edits that follow one another at once, as with a paste, are read together. */
  readonly settle: number;
  /** What could not be read, and results that are still being calculated, are looked at again after this time. */
  readonly recheck: number;
  /** A reading that fails is tried again this many times. */
  readonly rechecks: number;
}

const watchTimes: WatchTimes = { settle: 5, recheck: 300, rechecks: 10 };

/** What the watch tells whoever judges results that differ, and asks. */
interface AwaitedYear {
  isAwaiting(): boolean;
  /** @param sheetId Where. */
  noteEdit(sheetId: string): void;
  noteCalculated(): void;
}

/**
 * Calls back with a new reading whenever the year in the workbook differs from the last one known; begins with a look where
 * results were still awaited.
 * @param read Reads the year.
 * @param known The reading the caller has, updated by other steps too; edits that change nothing in it are silent.
 * @param results What is known of results that differ.
 * @param onChange Gets each reading that differs, and whether only other people edited since the one before.
 * @param times How long to wait.
 * @returns Ends the watch.
 */
export async function watchYear(
  read: () => Promise<Snapshot>,
  known: { snapshot: string | undefined },
  results: AwaitedYear,
  onChange: (snapshot: Snapshot, byOther: boolean) => void,
  times: WatchTimes = watchTimes,
): Promise<() => Promise<void>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let reading = false;
  let changed = false;
  let ended = false;
  // Whether all that was edited since the last reading told was edited by other people.
  let byOthers = true;

  const later = (wait: number, left: number): void => {
    clearTimeout(timer);
    if (!ended) timer = setTimeout(() => void look(left), wait);
  };

  const look = async (left: number): Promise<void> => {
    if (reading || ended) return;
    reading = true;
    changed = false;
    let rechecks = times.rechecks;
    let again = false;
    try {
      const snapshot = await read();
      again = snapshot.awaited !== undefined;
      tell(snapshot);
    } catch {
      // The user may be in the middle of something; the reading is tried again, and a step of the pane tells why it fails.
      again = left > 0;
      rechecks = left - 1;
    }
    reading = false;
    if (changed) later(times.settle, times.rechecks);
    else if (again) later(times.recheck, rechecks);
  };

  const tell = (snapshot: Snapshot): void => {
    const print = fingerprint(snapshot);
    if (ended || known.snapshot === print) return;
    known.snapshot = print;
    onChange(snapshot, byOthers);
    byOthers = true;
  };

  const lookSoon = (): void => {
    changed = true;
    if (!reading) later(times.settle, times.rechecks);
  };

  const unwatch = await watchChanges({
    onEdited(byOther, sheetId) {
      byOthers &&= byOther;
      results.noteEdit(sheetId);
      lookSoon();
    },
    onCalculated() {
      results.noteCalculated();
      // A calculation changes nothing that the pane shows but whether results are there.
      if (reading || results.isAwaiting()) lookSoon();
    },
  });
  if (results.isAwaiting()) lookSoon();
  return async () => {
    ended = true;
    clearTimeout(timer);
    await unwatch();
  };
}

/**
 * A text that is equal for readings that show the same.
 * @param snapshot A reading of the year; results that are awaited are not shown.
 */
export function fingerprint({ awaited, silence, data, ...shown }: Snapshot): string {
  const { returns, previous, ...rest } = data;
  const text = texts.get(data) ?? [rest, returns, previous].map(textOfParts).join("");
  texts.set(data, text);
  return text + JSON.stringify(awaited === undefined ? { ...shown, silence } : shown);
}

/** A year that is read once is asked for with each reading of its results. */
const texts = new WeakMap<object, string>();

/** Of a part that did not change since the last reading, such as the table or a return, the text is known. */
function textOfParts(whole: object): string {
  const parts = Object.entries(whole).map(([key, part]: [string, unknown]) => `${JSON.stringify(key)}:${textOf(part)}`);
  return `{${parts.join(",")}}`;
}

function textOf(part: unknown): string {
  if (typeof part !== "object" || part === null) return String(JSON.stringify(part));
  const text = texts.get(part) ?? JSON.stringify(part);
  texts.set(part, text);
  return text;
}
