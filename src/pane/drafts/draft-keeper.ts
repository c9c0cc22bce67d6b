import { hasDrafts, type Drafts } from "./drafts";
import type { DraftStore } from "../../evaluation/year/ports";

/** Keeps the drafts of years on this machine, some time after they changed. */
interface DraftKeeper {
  /** Reads what was kept of a year, once; until then nothing of it is written over. */
  open(year: number): Promise<void>;
  /** Takes note of drafts as they are now. */
  note(year: number, drafts: Drafts): void;
  /** Writes what was noted, at once. */
  flush(): void;
}

interface Listener {
  onRestored(year: number, drafts: Drafts): void;
  /** Told once. */
  onNotKept(): void;
}

/** Milliseconds without a change before drafts are written. */
const pause = 500;

/**
 * A keeper over a store.
 * @param store Of this machine.
 * @param listener Hears what was restored, and that something cannot be kept.
 */
export function createDraftKeeper(store: DraftStore, listener: Listener): DraftKeeper {
  const kept = new Map<number, string | null>();
  const opening = new Set<number>();
  const opened = new Set<number>();
  let write: ((drafts: Drafts) => string) | null = null;
  let waiting: { readonly year: number; readonly drafts: Drafts } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isTold = false;

  async function restore(year: number): Promise<void> {
    const [text, { readDrafts }, { writeDrafts }] = await Promise.all([
      store.read(year),
      import("./kept-drafts/read-drafts"),
      import("./kept-drafts/write-drafts"),
    ]);
    write = writeDrafts;
    opened.add(year);
    kept.set(year, null);
    const drafts = text === null ? null : readDrafts(text);
    if (drafts && hasDrafts(drafts)) listener.onRestored(year, drafts);
  }

  async function keep(year: number, drafts: Drafts, writing: (drafts: Drafts) => string): Promise<void> {
    const text = hasDrafts(drafts) ? writing(drafts) : null;
    if (kept.get(year) === text) return;
    kept.set(year, text);
    try {
      if (await store.keep(year, text)) return;
      // The table is what can be large; it can be opened again.
      if (drafts.bringIn) await store.keep(year, writing({ ...drafts, bringIn: null }));
    } catch {
      // The workbook could not be marked: tried again with the next change.
    }
    kept.delete(year);
    if (!isTold) listener.onNotKept();
    isTold = true;
  }

  async function open(year: number): Promise<void> {
    if (opening.has(year)) return;
    opening.add(year);
    try {
      await restore(year);
      wait();
    } catch {
      // Excel was busy: read again when the year is opened or something is typed.
      opening.delete(year);
    }
  }

  function wait(): void {
    clearTimeout(timer);
    timer = setTimeout(flush, pause);
  }

  function flush(): void {
    clearTimeout(timer);
    if (waiting === null) return;
    const { year, drafts } = waiting;
    if (write === null || !opened.has(year)) return void open(year);
    waiting = null;
    void keep(year, drafts, write);
  }

  return {
    open,
    flush,
    note(year, drafts) {
      if (waiting !== null && waiting.year !== year) flush();
      waiting = { year, drafts };
      wait();
    },
  };
}
