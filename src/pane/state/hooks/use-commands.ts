import { useMemo, type Dispatch } from "react";
import type { Language } from "../../../text/language";
import type { LoadLanguage } from "../../start/language-pack";
import type { PaneAction } from "../pane-action";
import { writesSummary, type WriteKind } from "../step-kinds";
import { StepFailure } from "../../../kernel/step-failure";
import type {
  Acceptance,
  Decision,
  NewYear,
  Ports,
  RewriteStepName,
  Snapshot,
  Target,
  YearUndoEntry,
} from "../../../evaluation/year/ports";
import type { StepWish } from "../../../evaluation/year/step-wish";
import type { Running } from "../../../kernel/running";
import { createStepRunner } from "../step-runner";
import type { WrittenFacts } from "../notice";
import { returnedFigures } from "../returned-figures";
import type { YearData } from "../../../evaluation/year/year-data";
import type { ThemeChoice } from "../../ui/hooks/theme";
import type { Rating } from "../../../rating/rating";

/** What a person can make the pane do; none of them rejects, failures become messages; each tells whether it was done. */
export interface Commands {
  open(year?: number): Promise<boolean>;
  layOut(year: NewYear): Promise<boolean>;
  openSample(year: number, language: Language): Promise<boolean>;
  refresh(year: number): Promise<boolean>;
  /** @param before The reading in which sheets are lost: what comes back with them is told. */
  repair(year: number, before?: Snapshot): Promise<boolean>;
  /** Lets Excel calculate everything anew. */
  recalculate(year: number): Promise<boolean>;
  accept(year: number, acceptance: Acceptance): Promise<boolean>;
  decide(year: number, decision: Decision): Promise<boolean>;
  reopen(year: number, acceptance: Omit<Acceptance, "reason">): Promise<boolean>;
  /** Lays the year out anew for a changed table or changed organisations. */
  rewrite(step: RewriteStepName, next: YearData, facts?: WrittenFacts): Promise<boolean>;
  show(year: number, target: Target): Promise<boolean>;
  /** Takes any other step, such as to put a sheet that only some years have. */
  take(year: number, wish: StepWish): Promise<boolean>;
  /**
   * @param year Stays open if it is still in the workbook.
   * @param overwrite What was entered since goes too.
   */
  undo(year?: number, overwrite?: boolean): Promise<boolean>;
  /** Does the step undone last again. */
  redo(year?: number, overwrite?: boolean): Promise<boolean>;
  /** Puts the workbook back as it was before a step that an earlier pane did not finish. */
  putBack(year?: number): Promise<boolean>;
  retry(): void;
  /** Stops the step that runs, between two writes; the workbook is then as it was. */
  stop(): void;
  changeLanguage(language: Language): Promise<void>;
  changeTheme(theme: ThemeChoice): void;
  /** What the user calls himself; kept on this machine. */
  changeName(name: string): void;
}

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
  const runner = useMemo(() => createStepRunner(dispatch), [dispatch]);
  return useMemo(() => {
    const { run, retry, stop } = runner;
    const { workbook } = ports;

    function write(
      kind: WriteKind,
      work: (running: Running) => Promise<Snapshot>,
      facts: (snapshot: Snapshot) => WrittenFacts = () => ({}),
    ): Promise<boolean> {
      // Kept, so that an attempt after a failure behind the write does not write again.
      let snapshot: Snapshot | undefined;
      return run(
        kind,
        async (running) => {
          snapshot ??= await work(running);
          dispatch({
            type: "written",
            kind,
            snapshot,
            at: ports.now(),
            years: await workbook.years(),
            undo: workbook.undoable(),
            summary: writesSummary.has(kind) ? rate(snapshot) : null,
            facts: facts(snapshot),
          });
        },
        () => keep(snapshot?.data.year),
      );
    }

    async function keep(year: number | undefined): Promise<void> {
      if (year !== undefined) await workbook.keep(year);
    }

    async function readYear(wanted?: number): Promise<void> {
      const years = await workbook.years();
      const found = years.map((entry) => entry.year);
      if (found.length === 0) dispatch({ type: "no-year", years });
      else {
        const year = wanted !== undefined && found.includes(wanted) ? wanted : Math.max(...found);
        dispatch({ type: "read", snapshot: await workbook.read(year), at: ports.now(), years });
      }
      dispatch({ type: "undoable", undo: workbook.undoable(), redo: workbook.redoable() });
      const interrupted = await workbook.interrupted();
      if (interrupted !== null) throw new StepFailure("interrupted", interrupted);
    }

    return {
      open: (year) => run("open", () => readYear(year)),
      layOut: (year) => write("layOut", (running) => workbook.layOut(year, running)),
      openSample: (year, language) => write("sample", (running) => workbook.openSample(year, language, running)),
      refresh: (year) => write("refresh", (running) => workbook.refresh(year, running)),
      repair: (year, before) =>
        write(
          "repair",
          (running) => workbook.repair(year, running),
          (after) => (before === undefined ? {} : returnedFigures(before, after)),
        ),
      accept: (year, acceptance) => write("accept", () => workbook.accept(year, acceptance)),
      decide: (year, decision) =>
        write(decision.action === "decisionMade" ? "decide" : "withdraw", () => workbook.decide(year, decision)),
      reopen: (year, acceptance) => write("reopen", () => workbook.reopen(year, acceptance)),
      rewrite: (step, next, facts) =>
        write(
          step,
          (running) => workbook.rewrite(next.year, step, next, running),
          () => facts ?? {},
        ),
      recalculate: (year) =>
        run("recalculate", async () => {
          dispatch({ type: "read", snapshot: await workbook.recalculate(year), at: ports.now() });
        }),
      show: (year, target) => run("show", () => workbook.show(year, target)),
      take: (year, wish) => write(wish.step, () => workbook.take(year, wish)),
      undo: (year, overwrite) => {
        let entry: YearUndoEntry | undefined;
        return run(
          "undo",
          async () => {
            [entry] = workbook.undoable();
            await workbook.undo(overwrite);
            await readYear(year);
            dispatch({ type: "undone", entry });
          },
          () => keep(entry?.year),
        );
      },
      redo: (year, overwrite) => {
        let entry: YearUndoEntry | undefined;
        return run(
          "redo",
          async () => {
            [entry] = workbook.redoable();
            await workbook.redo(overwrite);
            await readYear(entry?.year ?? year);
            dispatch({ type: "redone", entry });
          },
          () => keep(entry?.year),
        );
      },
      putBack: (year) =>
        run("putBack", async () => {
          await workbook.putBack();
          await readYear(year);
          dispatch({ type: "put-back" });
        }),
      stop,
      retry,
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
  }, [ports, dispatch, load, rate, runner]);
}
