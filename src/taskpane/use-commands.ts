import { useMemo, useRef, type Dispatch } from "react";
import type { Language } from "../i18n/language";
import type { LoadLanguage } from "./language-pack";
import type { BusyKind, PaneAction, WriteKind } from "./pane-state";
import {
  StepFailure,
  type Acceptance,
  type NewYear,
  type Ports,
  type Progress,
  type Snapshot,
  type Target,
} from "./ports";
import type { ThemeChoice } from "./theme";
import type { Rating } from "../rating/rating";

/** What a person can make the pane do; none of them rejects, failures become messages; each tells whether it was done. */
export interface Commands {
  open(year?: number): Promise<boolean>;
  layOut(year: NewYear): Promise<boolean>;
  openSample(year: number, language: Language): Promise<boolean>;
  refresh(year: number): Promise<boolean>;
  repair(year: number): Promise<boolean>;
  accept(year: number, acceptance: Acceptance): Promise<boolean>;
  reopen(year: number, acceptance: Omit<Acceptance, "reason">): Promise<boolean>;
  show(year: number, target: Target): Promise<boolean>;
  /** @param year Stays open if it is still in the workbook. */
  undo(year?: number): Promise<boolean>;
  retry(): void;
  changeLanguage(language: Language): Promise<void>;
  changeTheme(theme: ThemeChoice): void;
  /** What the user calls himself; kept on this machine. */
  changeName(name: string): void;
}

/** Steps after which the summary sheet shows the present figures. */
const writesSummary: ReadonlySet<WriteKind> = new Set(["layOut", "sample", "refresh"]);

/** Milliseconds between attempts while Excel is in cell-edit mode or busy, and how many are made. */
const retryPause = 1500;
const retries = 40;

/**
 * The commands over the ports.
 * @param ports The open workbook and the machine.
 * @param dispatch Of the pane's reducer.
 * @param load Brings in a language.
 * @param rate Rates a reading, for the state of the summary.
 */
export function useCommands(
  ports: Ports,
  dispatch: Dispatch<PaneAction>,
  load: LoadLanguage,
  rate: (snapshot: Snapshot) => Rating,
): Commands {
  const again = useRef<(() => void) | null>(null);
  const running = useRef(false);
  return useMemo(() => {
    const { workbook } = ports;

    async function run(kind: BusyKind, work: () => Promise<void>): Promise<boolean> {
      if (running.current) return false;
      running.current = true;
      again.current = () => void run(kind, work);
      dispatch({ type: "busy", kind });
      try {
        await attempt(work);
        dispatch({ type: "dismiss" });
        return true;
      } catch (error) {
        const { kind: failure, details } = asFailure(error);
        dispatch({ type: "failed", failure: { kind: failure, details, waiting: false } });
        return false;
      } finally {
        running.current = false;
        dispatch({ type: "idle" });
      }
    }

    async function attempt(work: () => Promise<void>): Promise<void> {
      for (let attempts = 1; ; attempts++) {
        try {
          return await work();
        } catch (error) {
          const { kind, details } = asFailure(error);
          if ((kind !== "cell-edit" && kind !== "lost-focus") || attempts > retries) throw error;
          dispatch({ type: "failed", failure: { kind, details, waiting: true } });
          await new Promise((resolve) => setTimeout(resolve, retryPause));
        }
      }
    }

    const onProgress = (progress: Progress) => dispatch({ type: "progress", progress });

    function write(kind: WriteKind, work: () => Promise<Snapshot>): Promise<boolean> {
      return run(kind, async () => {
        const snapshot = await work();
        dispatch({
          type: "written",
          kind,
          snapshot,
          at: ports.now(),
          years: await workbook.years(),
          undo: workbook.undoable(),
          summary: writesSummary.has(kind) ? rate(snapshot) : null,
        });
      });
    }

    async function readYear(wanted?: number): Promise<void> {
      const years = await workbook.years();
      const found = years.map((entry) => entry.year);
      if (found.length === 0) dispatch({ type: "no-year", years });
      else {
        const year = wanted !== undefined && found.includes(wanted) ? wanted : Math.max(...found);
        dispatch({ type: "read", snapshot: await workbook.read(year), at: ports.now(), years });
      }
      dispatch({ type: "undoable", undo: workbook.undoable() });
    }

    return {
      open: (year) => run("open", () => readYear(year)),
      layOut: (year) => write("layOut", () => workbook.layOut(year, onProgress)),
      openSample: (year, language) => write("sample", () => workbook.openSample(year, language, onProgress)),
      refresh: (year) => write("refresh", () => workbook.refresh(year)),
      repair: (year) => write("repair", () => workbook.repair(year)),
      accept: (year, acceptance) => write("accept", () => workbook.accept(year, acceptance)),
      reopen: (year, acceptance) => write("reopen", () => workbook.reopen(year, acceptance)),
      show: (year, target) => run("show", () => workbook.show(year, target)),
      undo: (year) =>
        run("undo", async () => {
          const [entry] = workbook.undoable();
          await workbook.undo();
          await readYear(year);
          dispatch({ type: "undone", entry });
        }),
      retry: () => again.current?.(),
      changeLanguage: async (language) => {
        ports.preferences.set("language", language);
        dispatch({ type: "language", pack: await load(language) });
      },
      changeTheme: (theme) => {
        ports.preferences.set("theme", theme);
        dispatch({ type: "theme", theme });
      },
      changeName: (name) => {
        ports.preferences.set("name", name);
        dispatch({ type: "name", name });
      },
    };
  }, [ports, dispatch, load, rate]);
}

function asFailure(error: unknown): { kind: StepFailure["kind"]; details: string } {
  if (error instanceof StepFailure) return error;
  return { kind: "unknown", details: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}
