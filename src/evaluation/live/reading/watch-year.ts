import { watchChanges } from "../../../sheets/office/watch-changes";
import type { Snapshot } from "../../year/ports";
import type { ToldEdits } from "../changes/told-edits";

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
  /** Each reading, whether it differs or not: what an earlier one found may only now be known to be somebody's. */
  noteRead(snapshot: Snapshot): void;
  noteCalculated(): void;
}

/**
 * Calls back with a new reading whenever the year in the workbook differs from the last one known; begins with a look where
 * results were still awaited.
 * @param read Reads the year.
 * @param known The reading the caller has, updated by other steps too; edits that change nothing in it are silent.
 * @param results What is known of results that differ.
 * @param edits Whose edits Excel tells of.
 * @param onChange Gets each reading that differs, and whether only other people edited since the one before.
 * @param times How long to wait.
 * @returns Ends the watch.
 */
export async function watchYear(
  read: () => Promise<Snapshot>,
  known: { snapshot: string | undefined },
  results: AwaitedYear,
  edits: ToldEdits,
  onChange: (snapshot: Snapshot, byOther: boolean) => void,
  times: WatchTimes = watchTimes,
): Promise<() => Promise<void>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let reading = false;
  let changed = false;
  let ended = false;

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
    let isRead = false;
    edits.beginReading();
    try {
      const snapshot = await read();
      isRead = true;
      again = snapshot.awaited !== undefined;
      tell(snapshot);
    } catch {
      // The user may be in the middle of something; the reading is tried again, and a step of the pane tells why it fails.
      again = left > 0;
      rechecks = left - 1;
    }
    edits.endReading(isRead);
    reading = false;
    if (changed) later(times.settle, times.rechecks);
    else if (again) later(times.recheck, rechecks);
  };

  const tell = (snapshot: Snapshot): void => {
    const print = fingerprint(snapshot);
    if (ended) return;
    results.noteRead(snapshot);
    if (known.snapshot === print) return;
    known.snapshot = print;
    onChange(snapshot, edits.by !== "here");
  };

  const lookSoon = (): void => {
    changed = true;
    if (!reading) later(times.settle, times.rechecks);
  };

  const unwatch = await watchChanges({
    onEdited(byOther, sheetId, isTyped) {
      if (isTyped) edits.note(byOther ? "others" : "here");
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
