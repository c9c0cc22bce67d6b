import { recalculateWorkbook } from "../../sheets/office/recalculate";
import { queueAreas } from "../../sheets/office/read/read-areas";
import { presentParts } from "../../sheets/office/read/present-parts";
import { languages, type Language } from "../../text/language";
import type { NewYear, YearEntry, YearWorkbook } from "../year/ports";
import { yearsOf } from "../sheets/names/year-areas";
import type { YearData } from "../year/year-data";
import { decideYear } from "./steps/decide-year";
import { ResultsJudge, type ResultTimes } from "./reading/judge-results";
import { recordWarning } from "./steps/record-warning";
import { continueYear, nearestYear } from "./continue-year";
import { emptyYear } from "./empty-year";
import { keepChanges, readChanges } from "./changes/keep-changes";
import { keepYear } from "./kept-year";
import { layOutYear } from "./steps/lay-out-year";
import { interruptedStep, putBackInterrupted } from "../../kernel/office/interrupted-step";
import { readSnapshot } from "./reading/read-snapshot";
import { refreshYear } from "./steps/refresh-year";
import { repairYear } from "./steps/repair-year";
import { rewriteYear } from "./steps/rewrite/rewrite-year";
import { takeStep } from "./steps/take-step";
import { showTarget } from "./reading/show-target";
import { inWorkbook, stepFailure } from "../../kernel/office/in-workbook";
import { createHistory } from "../../kernel/office/history";
import type { Guard } from "../../kernel/office/guard";
import { redoStep, undoStep } from "../../kernel/office/take-back";
import { enteredOnYear } from "./entered-on-year";
import { refuseApproved } from "./steps/refuse/refuse-approved";
import { verifyOpenYear } from "./reading/verify-open-year";
import { watchOpenYear } from "./reading/watch-open-year";
import { claimChanges } from "./changes/unclaimed-changes";
import { createChangesKeeper } from "./changes/changes-keeper";
import { noteBefore, type Doing } from "./changes/step-changes";
import { rateRead } from "../sheets/records/rate-read";
import { tell, today, type YearSession } from "./year-session";

export interface YearWorkbookParts {
  /** The synthetic year with remarks in a language; called only when the user opens it. */
  readonly loadSample: (year: number, language: Language) => Promise<YearData>;
  readonly now?: () => Date;
  /** When results that differ are stale. */
  readonly times?: ResultTimes;
  /** This Excel on this machine; omitted, all that have none count as one. */
  readonly client?: string;
  /** What the user calls himself. */
  readonly who?: () => string;
  /** What other domains ask before a step writes. */
  readonly guards?: readonly Guard[];
  /** Waits so many milliseconds; omitted, by the clock. */
  readonly wait?: (milliseconds: number) => Promise<void>;
}

/**
 * The open workbook as the pane needs it; sheets, names and settings hold all that lasts.
 * @param parts Where the sample comes from, and the clock.
 */
export function createYearWorkbook({
  loadSample,
  now = () => new Date(),
  times,
  guards = [],
  client = "",
  who = () => "",
  wait,
}: YearWorkbookParts): YearWorkbook {
  const session: YearSession = {
    history: createHistory(),
    ...{ now, client, who, wait },
    guards: [refuseApproved, ...guards],
    known: new Map(),
    results: new ResultsJudge(times),
    data: new Map(),
    written: new Map(),
    writer: `${client}.${Math.random().toString(36).slice(2, 10)}`,
    changes: new Map(),
    keeping: new Map(),
    doing: new Map(),
    edits: new Map(),
    before: new WeakMap(),
  };
  const keeper = createChangesKeeper((year) => keepChanges(session, year));
  const read: YearWorkbook["read"] = async (year) => {
    const step = session.doing.get(year);
    const snapshot = tell(session, await readSnapshot(session, year));
    if (step?.isOver && session.doing.get(year) === step) session.doing.delete(year);
    return snapshot;
  };
  /** What went back with a step is found while it is taken back or by the reading after it: nobody typed it. */
  const turn = async ([newest]: typeof session.history.done, work: () => Promise<unknown>): Promise<void> => {
    const year = newest?.entry.year;
    const last = newest?.parts.at(-1);
    const restores = last && session.before.get(last);
    const step: Doing = { way: "step", ...(restores && { restores }) };
    if (year !== undefined) session.doing.set(year, step);
    const before = year === undefined ? undefined : session.data.get(year);
    try {
      await work();
      noteBefore(session, before);
      if (year !== undefined) session.doing.set(year, { ...step, isOver: true });
    } catch (error) {
      if (year !== undefined) session.doing.delete(year);
      throw error;
    }
    session.results.expectAll();
  };
  return {
    years,
    read,
    layOut: async (year, running) => layOutYear(session, await startYear(session, year), running),
    openSample: async (year, language, running) => layOutYear(session, await loadSample(year, language), running),
    refresh: (year, running) => refreshYear(session, year, running),
    repair: (year, running) => repairYear(session, year, running),
    accept: (year, acceptance) => recordWarning(session, year, { action: "warningAccepted", ...acceptance }),
    decide: (year, decision) => decideYear(session, year, decision),
    reopen: (year, acceptance) => recordWarning(session, year, { action: "warningReopened", ...acceptance }),
    rewrite: (year, step, next, running) => rewriteYear(session, step, { ...next, year }, running),
    verify: (year) => verifyOpenYear(session, year),
    show: showTarget,
    watch: (year, onChange) =>
      watchOpenYear(session, year, onChange, () => keeper.later(year)).then(
        (unwatch) => () => unwatch().finally(() => keeper.atOnce(year)),
      ),
    recalculate: async (year) => {
      await recalculateWorkbook().catch((error: unknown) => {
        throw stepFailure(error);
      });
      session.results.expect(year);
      return read(year);
    },
    take: (year, wish) => takeStep(session, year, wish),
    keep: async (year) => {
      const isKept = await keepYear(session, year);
      await keepChanges(session, year);
      return isKept;
    },
    changes: (year) => claimChanges(session, year).then(() => readChanges(session, year)),
    undoable: () => session.history.done.map(({ entry }) => entry),
    redoable: () => session.history.undone.map(({ entry }) => entry),
    undo: async (overwrite = false) => {
      const { done } = session.history;
      await turn(done, () => undoStep(session, overwrite, enteredOnYear));
      if (!done[0]) return;
      const { step, year } = done[0].entry;
      // The year may be gone with it.
      session.known.delete(year);
      if (step === "layOut") session.doing.delete(year);
    },
    redo: async (overwrite = false) => {
      await turn(session.history.undone, () => redoStep(session, overwrite, enteredOnYear));
    },
    interrupted: () => interruptedStep(session),
    putBack: async () => {
      await putBackInterrupted(session);
      // What the session knows of the sheets goes: they are read anew.
      for (const known of [session.known, session.data, session.written]) known.clear();
      session.results.expectAll();
    },
  };
}

async function startYear(session: YearSession, wanted: NewYear): Promise<YearData> {
  const fresh = await emptyYear(wanted);
  const found = (await years()).map(({ year }) => year);
  const nearest = nearestYear(found, wanted.year);
  if (nearest === undefined || found.includes(wanted.year)) return fresh;
  const { data, findings } = await readSnapshot(session, nearest);
  return continueYear(fresh, data, rateRead(data, findings, today(session)));
}

async function years(): Promise<readonly YearEntry[]> {
  return inWorkbook(async (context) => {
    const { names } = await presentParts(context);
    const found = yearsOf(names);
    if (found.length === 0) return [];
    const areas = queueAreas(
      context,
      found.map((year) => `cfg_language_${year}`),
    );
    await context.sync();
    const { values } = areas();
    return found.map((year) => {
      const text = values[`cfg_language_${year}`]?.[0]?.[0];
      return { year, language: languages.find((language) => language === text) ?? "kk" };
    });
  });
}
