import type { Language } from "../../src/text/language";
import { appendix1 } from "../../src/rating/criteria/appendix-1";
import type { Criteria } from "../../src/rating/criteria/criteria";
import { defaultSettings } from "../../src/rating/default-settings";
import { defaultEditions } from "../../src/rating/editions/default-editions";
import { roster } from "../../src/rating/organisations/roster";
import type { Figure } from "../../src/rating/returns/return";
import { makeSample } from "../../src/evaluation/sample/make-sample";
import { continueYear, nearestYear } from "../../src/evaluation/live/continue-year";
import { emptyYear as yearAtTheStart } from "../../src/evaluation/live/empty-year";
import { noteChanges, type NotedChanges } from "../../src/evaluation/live/changes/note-changes";
import { allowedOnceApproved } from "../../src/evaluation/live/steps/refuse/refuse-approved";
import { refuseLost } from "../../src/evaluation/live/steps/refuse/refuse-lost";
import { refuseRepeated } from "../../src/evaluation/live/steps/refuse/refuse-repeated";
import { warningRecord, type WarningEntry } from "../../src/evaluation/live/steps/warning-record";
import type { Running } from "../../src/kernel/running";
import { StepFailure, type FailureKind } from "../../src/kernel/step-failure";
import type { NewYear, Snapshot, Target, YearUndoEntry, YearWorkbook } from "../../src/evaluation/year/ports";
import type { PaperWish } from "../../src/evaluation/year/step-wish";
import type { ChangeRecord } from "../../src/evaluation/journal/change-record";
import type { ChangeWay } from "../../src/evaluation/journal/change-record";
import { approvalOf } from "../../src/evaluation/year/committee/approval-records";
import { publishedBefore } from "../../src/evaluation/year/past/published-results";
import { lostSheetFindings } from "../../src/evaluation/sheets/lost/lost-sheets";
import { yearSheets } from "../../src/evaluation/sheets/year-sheets";
import { logTime } from "../../src/kernel/log-record";
import { actPrint, committeePrint } from "../../src/evaluation/approval/papers/paper-age";
import type { PaperPrints } from "../../src/evaluation/year/committee/paper-prints";
import { sealedFacts } from "../../src/evaluation/approval/sealed/sealed-facts";
import { verifyYear } from "../../src/evaluation/approval/verify-year";
import { planYear } from "../../src/evaluation/sheets/plan-year";
import { toRatingInput, type YearData } from "../../src/evaluation/year/year-data";
import { rate } from "../../src/rating/rate";
import { isSame, placesOf, turned, type State } from "./memory-state";
import { toA1 } from "../../src/sheets/plan/a1";

/** A workbook in memory that behaves as the port promises: every step can fail, be watched and be undone. */
export interface MemoryWorkbook extends YearWorkbook {
  /** What was shown in the grid, latest last. */
  readonly shown: readonly Target[];
  /** A person types a figure or base field into its cell. */
  type(year: number, organisation: string, code: string, value: Figure): void;
  /** A person edits the sheets of a year. */
  edit(year: number, change: (data: YearData) => YearData, byOther?: boolean): void;
  /** What the workbook keeps of changed values. */
  keepChanges(records: readonly ChangeRecord[]): void;
  /** A person edits the criteria of the scenario on its sheet. */
  editScenario(year: number, change: (criteria: Criteria) => Criteria): void;
  /** The sheets' state as the next reading tells it. */
  tell(state: Partial<Pick<Snapshot, "stale" | "silence" | "frozen" | "lostSheets" | "findings" | "withOthers">>): void;
  /** The next steps fail, one kind each. */
  failNext(...kinds: readonly FailureKind[]): void;
  /** The next step waits until released. */
  holdNext(): () => void;
  /** An earlier pane has left a step unfinished. */
  interrupt(label: string): void;
  readonly data: ReadonlyMap<number, YearData>;
  readonly watchers: number;
  /** Papers that were written to sheets, latest last. */
  readonly papers: readonly PaperWish[];
  /** Years a copy was kept of, oldest first. */
  readonly kept: readonly number[];
  /** What each undo was told about edits made since. */
  readonly overwritten: readonly (boolean | undefined)[];
}

interface DoneInMemory {
  readonly entry: YearUndoEntry;
  readonly before: State;
  readonly after: State;
}

function printOf(data: YearData, paper: PaperWish): PaperPrints {
  const rating = rate(toRatingInput(data));
  if (paper.kind === "committee") return { committee: committeePrint(data, rating) };
  return paper.kind === "act" ? { act: actPrint(data, rating, paper) } : {};
}

/** When records of the log are made, and when steps are. */
const now = new Date(2026, 1, 20, 14, 32);
const stepAt = new Date(2026, 1, 20, 14, 5);

/**
 * @param initial Years the workbook holds when it is opened.
 * @param loadSample The year opened as an example.
 */
export function createMemoryWorkbook(
  initial: readonly YearData[] = [],
  loadSample: (year: number, language: Language) => YearData = (_year, language) => sampleYear(language),
): MemoryWorkbook {
  const overwritten: (boolean | undefined)[] = [];
  const years = new Map<number, State>(initial.map((data) => [data.year, { data }]));
  const told = new Map<number, YearData>();
  const noted = new Map<number, NotedChanges>();
  const undo: DoneInMemory[] = [];
  const undone: DoneInMemory[] = [];
  const shown: Target[] = [];
  const papers: PaperWish[] = [];
  let prints: PaperPrints = {};
  const failures: FailureKind[] = [];
  const watchers = new Set<{ year: number; onChange: (snapshot: Snapshot, byOther: boolean) => void }>();
  let state: Pick<Snapshot, "stale" | "silence" | "frozen" | "lostSheets" | "findings"> = {
    stale: false,
    frozen: false,
    lostSheets: [],
    findings: [],
  };
  const kept: number[] = [];
  let changes: readonly ChangeRecord[] = [];
  let interrupted: string | null = null;
  let held: Promise<void> | null = null;

  /** What every step passes: a wait, a wish to stop, a failure that was planned, the approval of the year. */
  async function enter(step: string, year: number, signal?: AbortSignal): Promise<void> {
    const waited = held;
    held = null;
    if (waited) await waited;
    await Promise.resolve();
    if (signal?.aborted === true) throw new StepFailure("stopped", "stopped");
    const kind = failures.shift();
    if (kind !== undefined) throw new StepFailure(kind, `technical text of ${kind}`, { places: placesOf(kind) });
    if (approvalOf(years.get(year)?.data?.log).status === "approved" && !allowedOnceApproved.has(step)) {
      throw new StepFailure("locked", `the results of ${year} are approved`);
    }
  }

  function dataOf(year: number): YearData {
    const data = years.get(year)?.data;
    if (data === undefined) throw new StepFailure("sheet-missing", `no year ${year}`);
    return data;
  }

  /** The year as it stands, which whoever asked knows from then on. */
  function tell(year: number, way: ChangeWay = "typing"): Snapshot {
    const data = dataOf(year);
    const { scenario } = years.get(year) ?? {};
    const findings = [...lostSheetFindings(state.lostSheets, (key) => key), ...state.findings];
    if (state.lostSheets.length === 0) {
      told.set(year, data);
      noteChanges(noted, data, { who: "", way, at: now.getTime() });
    }
    return {
      data,
      ...state,
      findings,
      papers: prints,
      ...(scenario && { scenario: { criteria: scenario, findings: [] } }),
    };
  }

  function write(step: YearUndoEntry["step"], year: number, after: State, count = 1): Snapshot {
    undone.length = 0;
    undo.unshift({ entry: { step, count, at: stepAt, year }, before: years.get(year) ?? {}, after });
    years.set(year, after);
    return tell(year, step === "import" ? "import" : "step");
  }

  async function record(step: YearUndoEntry["step"], year: number, entry: WarningEntry): Promise<Snapshot> {
    await enter(step, year);
    const data = dataOf(year);
    const added = warningRecord(logTime(now), data, rate(toRatingInput(data)), entry);
    return write(step, year, { ...years.get(year), data: { ...data, log: [...(data.log ?? []), added] } });
  }

  async function addYear(data: YearData, { signal, onProgress }: Running = {}): Promise<Snapshot> {
    await enter("layOut", data.year, signal);
    if (years.get(data.year)?.data) throw new StepFailure("name-taken", `year ${data.year} is there`);
    const { sheets } = planYear(data, rate(toRatingInput(data)));
    onProgress?.({ count: 6, of: sheets.length, name: "ranking" });
    return write("layOut", data.year, { data }, sheets.length);
  }

  function notify(year: number, byOther: boolean): void {
    for (const watcher of watchers) {
      if (watcher.year === year) watcher.onChange(tell(year, byOther ? "other" : "typing"), byOther);
    }
  }

  /** Takes the newest of one stack back and puts the way on to it onto the other. */
  async function turn(label: string, from: DoneInMemory[], to: DoneInMemory[], overwrite = false): Promise<void> {
    const [latest] = from;
    await enter(label, latest?.entry.year ?? 0);
    if (!latest) return;
    const { entry, before, after } = latest;
    const present = years.get(entry.year) ?? {};
    const back = turned(present, after, before, overwrite);
    from.shift();
    to.unshift({ entry, before: present, after: back });
    if (back.data) years.set(entry.year, back);
    else years.delete(entry.year);
  }

  return {
    interrupted: async () => interrupted,
    async putBack() {
      await enter("putBack", 0);
      interrupted = null;
    },
    interrupt(label) {
      interrupted = label;
    },
    shown,
    get data() {
      return new Map([...years].flatMap(([year, { data }]) => (data ? [[year, data] as const] : [])));
    },
    get watchers() {
      return watchers.size;
    },
    type(year, organisation, code, value) {
      const part = code.startsWith("B") ? "base" : "figures";
      this.edit(year, (data) => {
        const declared = data.returns[organisation] ?? {};
        const changed = { ...declared, [part]: { ...declared[part], [code]: value } };
        return { ...data, returns: { ...data.returns, [organisation]: changed } };
      });
    },
    edit(year, change, byOther = false) {
      years.set(year, { ...years.get(year), data: change(dataOf(year)) });
      notify(year, byOther);
    },
    keepChanges(records) {
      changes = records;
    },
    editScenario(year, change) {
      const { scenario } = years.get(year) ?? {};
      if (scenario === undefined) throw new StepFailure("sheet-missing", "no scenario");
      years.set(year, { ...years.get(year), scenario: change(scenario) });
      notify(year, false);
    },
    tell(more) {
      state = { ...state, ...more };
    },
    failNext(...kinds) {
      failures.push(...kinds);
    },
    holdNext() {
      let release = (): void => undefined;
      held = new Promise((resolve) => {
        release = resolve;
      });
      return () => release();
    },
    papers,
    async take(year, wish) {
      const { data, scenario, hasResults = false } = years.get(year) ?? {};
      if (wish.step === "scenarioRemoval") {
        await enter(wish.step, year);
        if (!data || !scenario) throw new StepFailure("sheet-missing", "no scenario");
        return write(wish.step, year, { data }, hasResults ? 2 : 1);
      }
      if (wish.step === "scenario" && scenario) throw new StepFailure("name-taken", "a scenario is there");
      if (wish.step === "scenarioResults" && !scenario) throw new StepFailure("sheet-missing", "no scenario");
      await enter(wish.step, year);
      const present = dataOf(year);
      refuseLost({ ...state, data: present });
      const more: State =
        wish.step === "scenario"
          ? { scenario: present.criteria }
          : wish.step === "scenarioResults"
            ? { hasResults: true }
            : wish.step === "way"
              ? { data: { ...present, log: [...(present.log ?? []), ...wish.records] } }
              : {};
      const snapshot = write(
        wish.step,
        year,
        { ...years.get(year), ...more },
        wish.step === "way" ? wish.records.length : undefined,
      );
      if (wish.step === "paper") {
        papers.push(wish.paper);
        prints = { ...prints, ...printOf(dataOf(year), wish.paper) };
      }
      return snapshot;
    },
    async changes(year) {
      await enter("changes", year);
      return { records: [...changes, ...(noted.get(year)?.pending ?? [])] };
    },
    async verify(year) {
      await enter("paper", year);
      const data = dataOf(year);
      const rating = rate(toRatingInput(data));
      const { sheets } = planYear(data, rating);
      const values = new Map(
        sheets.flatMap(({ name, cells }) => cells.map((cell) => [`${name}!${toA1(cell)}`, cell.value])),
      );
      const valueAt = (sheet: string, row: number, column: number) =>
        values.get(`${sheet}!${toA1({ row, column })}`) ?? null;
      return verifyYear({
        data,
        rating,
        planOf: () => sheets,
        valueAt,
        sealed: await sealedFacts(data),
        papers: prints,
      });
    },
    async recalculate(year) {
      await enter("paper", year);
      const { frozen, lostSheets, findings } = state;
      state = { stale: false, frozen, lostSheets, findings };
      return tell(year);
    },
    async years() {
      await enter("read", 0);
      return [...this.data.values()].map(({ year, language }) => ({ year, language }));
    },
    async layOut(wanted, running) {
      const fresh = await yearAtTheStart(wanted);
      const present = [...this.data.keys()];
      const nearest = nearestYear(present, wanted.year);
      const isAlone = nearest === undefined || present.includes(wanted.year);
      return addYear(
        isAlone ? fresh : continueYear(fresh, dataOf(nearest), rate(toRatingInput(dataOf(nearest)))),
        running,
      );
    },
    openSample: async (year, language, running) => addYear(loadSample(year, language), running),
    async read(year) {
      await enter("read", 0);
      return tell(year);
    },
    async refresh(year, { signal } = {}) {
      await enter("refresh", year, signal);
      refuseLost({ ...state, data: dataOf(year) });
      const { length } = yearSheets.filter(({ isRefreshed }) => isRefreshed);
      return write("refresh", year, { ...years.get(year) }, length);
    },
    async repair(year, { signal } = {}) {
      await enter("repair", year, signal);
      state = { ...state, stale: false, frozen: false, lostSheets: [] };
      return write("repair", year, { ...years.get(year) });
    },
    accept: (year, acceptance) => record("accept", year, { action: "warningAccepted", ...acceptance }),
    decide: (year, decision) => record(decision.action === "decisionMade" ? "decide" : "withdraw", year, decision),
    reopen: (year, acceptance) => record("reopen", year, { action: "warningReopened", ...acceptance }),
    async rewrite(year, step, next) {
      refuseRepeated(next.criteria);
      await enter(step, year);
      const data = dataOf(year);
      const { lostSheets } = state;
      if (lostSheets.length > 0) throw new StepFailure("sheet-missing", lostSheets.join(", "));
      const known = told.get(year);
      if (known && !isSame(known, data)) throw new StepFailure("changed-meanwhile", `year ${year} was edited`);
      const came = next.organisations.filter(({ id }) => !isSame(data.returns[id], next.returns[id]));
      return write(step, year, { ...years.get(year), data: next }, step === "import" ? came.length : 1);
    },
    async show(_year, target) {
      await enter("show", 0);
      shown.push(target);
    },
    async watch(year, onChange) {
      const watcher = { year, onChange };
      watchers.add(watcher);
      await Promise.resolve();
      return async () => {
        await Promise.resolve();
        watchers.delete(watcher);
      };
    },
    keep(year) {
      if (!told.has(year)) return Promise.resolve(false);
      kept.push(year);
      return Promise.resolve(true);
    },
    kept,
    undoable: () => undo.map(({ entry }) => entry),
    redoable: () => undone.map(({ entry }) => entry),
    redo: (overwrite) => turn("redo", undone, undo, overwrite),
    overwritten,
    undo(overwrite) {
      overwritten.push(overwrite);
      return turn("undo", undo, undone, overwrite);
    },
  };
}

/** The canonical sample for 2025. */
export function sampleYear(language: Language): YearData {
  return makeSample(2025, language);
}

/** A year as it is laid out: the shipped criteria and roster, no figures. */
export function emptyYear({ year, edition, language }: NewYear): YearData {
  return {
    year,
    edition,
    language,
    synthetic: false,
    illustrative: true,
    settings: defaultSettings(appendix1),
    editions: defaultEditions,
    criteria: appendix1,
    organisations: roster,
    returns: {},
    previous: {},
    history: publishedBefore(year),
  };
}
