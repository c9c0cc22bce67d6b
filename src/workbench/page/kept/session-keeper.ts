import type { EngineState } from "../../../excel-host/engine/engine";
import type { Bridge } from "../../../excel-host/host/requests/bridge";
import type { Host } from "../../../excel-host/host/host";
import { hostState } from "../../../excel-host/host/host-state";
import type { SessionStore } from "./kept-session";

/** A workbook is kept this long after the last change, in milliseconds, and no later than this after the first. */
const waits = { quiet: 1_500, most: 20_000 } as const;

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

/** The workbook as JSON, a sheet at a time whenever the page has nothing else to do: typing never waits for it. */
async function stateInParts(host: Host, bridge: Bridge): Promise<readonly string[]> {
  await bridge.serialise(() => host.engine.settle());
  await idle();
  const { sheets, ...rest }: EngineState = host.engine.state();
  const texts = [`{"host":${JSON.stringify(hostState(host))},"engine":${JSON.stringify(rest).slice(0, -1)},"sheets":{`];
  let separator = "";
  for (const [id, sheet] of Object.entries(sheets)) {
    await idle();
    texts.push(`${separator}${JSON.stringify(id)}:${JSON.stringify(sheet)}`);
    separator = ",";
  }
  return [...texts, "}}}"];
}

function idle(): Promise<void> {
  return new Promise((resolve) => {
    requestIdleCallback(() => resolve(), { timeout: 2_000 });
  });
}
