import type { Bridge } from "../../../excel-host/host/requests/bridge";
import type { Host } from "../../../excel-host/host/host";
import { hostState, type WorkbookState } from "../../../excel-host/host/host-state";
import { jsonPieces } from "./json-pieces";
import type { SessionStore } from "./kept-session";

/** A workbook is kept this long after the last change, in milliseconds, and no later than this after the first. */
const waits = { quiet: 1_500, most: 20_000 } as const;
/** How long the page is held up at a time, in milliseconds. */
const sliceTime = 30;
/** Letters of a part that is packed at a time. */
const mostLetters = 200_000;
/** Levels from the workbook down to the rows of its sheets: engine, sheets, a sheet, its cells. */
const toRows = 5;

export interface SessionKeeper {
  /** There is work that no file holds. */
  isUnsaved(): boolean;
  /** A file holds everything now. */
  noteSaved(): void;
  /** Keeps nothing until it is released, so that what an earlier page kept stays. */
  hold(): void;
  release(): void;
  /** Keeps what has changed, now. */
  flush(): Promise<void>;
  /** Keeps nothing more, and forgets what was kept. */
  forget(): void;
  /** Keeps nothing more. */
  stop(): void;
}

/**
 * Keeps the workbook in this browser whenever it has changed for a while.
 * @param store Where it is kept; none where another tab keeps its own: the browser then asks before it leaves work.
 * @param unsaved Whether the workbook at hand is already in no file.
 * @param onFailure Told when the browser has no room or refuses.
 */
export function startSessionKeeper(
  host: Host,
  bridge: Bridge,
  store: SessionStore | undefined,
  unsaved: boolean,
  onFailure: (error: unknown) => void,
): SessionKeeper {
  let isUnsaved = unsaved;
  let stopped = false;
  let held = false;
  let changedSince: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | undefined;

  const keep = async (): Promise<void> => {
    clearTimeout(timer);
    if (running) await running;
    if (stopped || held || store === undefined || changedSince === undefined) return;
    running = write(store).finally(() => {
      running = undefined;
    });
    await running;
  };
  const write = async ({ keep: keepState }: SessionStore): Promise<void> => {
    changedSince = undefined;
    try {
      // The time of the state, not of its writing: what is typed meanwhile is kept the next time.
      const at = new Date();
      const texts = await stateInParts(host, bridge);
      if (stopped) return;
      // Packing takes its time: the session may be forgotten or saved to a file meanwhile.
      await keepState(texts, at, () => (stopped ? null : isUnsaved));
    } catch (error) {
      onFailure(error);
    }
  };
  const noteChange = (): void => {
    if (stopped) return;
    isUnsaved = true;
    changedSince ??= Date.now();
    clearTimeout(timer);
    const rest = changedSince + waits.most - Date.now();
    timer = setTimeout(() => void keep(), Math.max(0, Math.min(waits.quiet, rest)));
  };
  host.engine.onChange(noteChange);
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") void keep();
  });
  window.addEventListener("beforeunload", (event) => {
    if (store === undefined && isUnsaved && !stopped) event.preventDefault();
  });
  return {
    isUnsaved: () => isUnsaved,
    noteSaved: () => {
      isUnsaved = false;
      store?.mark(false);
    },
    hold: () => {
      held = true;
    },
    release: () => {
      held = false;
      void keep();
    },
    flush: keep,
    stop: () => {
      stopped = true;
      clearTimeout(timer);
    },
    forget: () => {
      stopped = true;
      clearTimeout(timer);
      store?.forget();
    },
  };
}

/** The workbook as JSON, some rows at a time whenever the page has nothing else to do: typing never waits for it. */
async function stateInParts(host: Host, bridge: Bridge): Promise<readonly string[]> {
  await bridge.serialise(() => host.engine.settle());
  await idle();
  const state: WorkbookState = { host: hostState(host), engine: host.engine.state() };
  const texts: string[] = [];
  let slice: string[] = [];
  let end = performance.now() + sliceTime;
  let letters = 0;
  for (const piece of jsonPieces(state, toRows)) {
    slice.push(piece);
    letters += piece.length;
    const isOver = performance.now() >= end;
    if (!isOver && letters < mostLetters) continue;
    texts.push(slice.join(""));
    [slice, letters] = [[], 0];
    if (!isOver) continue;
    await idle();
    end = performance.now() + sliceTime;
  }
  return [...texts, slice.join("")];
}

function idle(): Promise<void> {
  return new Promise((resolve) => {
    requestIdleCallback(() => resolve(), { timeout: 2_000 });
  });
}
