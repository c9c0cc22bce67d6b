import type { Language } from "../../src/text/language";
import { appendix1 } from "../../src/rating/criteria/appendix-1";
import type { Criteria } from "../../src/rating/criteria/criteria";
import { defaultSettings } from "../../src/rating/default-settings";
import { defaultEditions } from "../../src/rating/editions/default-editions";
import { roster } from "../../src/rating/organisations/roster";
import type { Figure } from "../../src/rating/returns/return";
import { makeSample } from "../../src/evaluation/sample/make-sample";
import { StepFailure, type FailureKind } from "../../src/kernel/step-failure";
import type {
  NewYear,
  PaperWish,
  Snapshot,
  Target,
  YearUndoEntry,
  YearWorkbook,
} from "../../src/evaluation/year/ports";
import type { ChangeRecord } from "../../src/evaluation/journal/change-record";
import { findingMark } from "../../src/evaluation/year/accepted-warnings";
import { lostSheetFindings } from "../../src/evaluation/sheets/lost-sheets";
import type { LogRecord } from "../../src/kernel/log-record";
import { sealedFacts } from "../../src/evaluation/approval/sealed-facts";
import { verifyYear } from "../../src/evaluation/approval/verify-year";
import { planYear } from "../../src/evaluation/sheets/plan-year";
import { toRatingInput, type YearData } from "../../src/evaluation/year/year-data";
import { rate } from "../../src/rating/rate";
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
  readonly before: Map<number, YearData>;
  readonly scenariosBefore: Map<number, Criteria>;
}

export function createMemoryWorkbook(initial: readonly YearData[] = []): MemoryWorkbook {
  const overwritten: (boolean | undefined)[] = [];
  let years = new Map(initial.map((data) => [data.year, data]));
  let scenarios = new Map<number, Criteria>();
  const undo: DoneInMemory[] = [];
  const undone: DoneInMemory[] = [];
  const shown: Target[] = [];
  const papers: PaperWish[] = [];
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
  let gate: Promise<void> | null = null;

  async function step(signal?: AbortSignal): Promise<void> {
    const held = gate;
    gate = null;
    if (held) await held;
    await Promise.resolve();
    if (signal?.aborted === true) throw new StepFailure("stopped", "stopped");
    const kind = failures.shift();
    if (kind !== undefined) {
      const places = kind === "edited-since" ? Array.from({ length: 10 }, (_, at) => `'1. Работа'!D${at + 9}`) : [];
      throw new StepFailure(kind, `technical text of ${kind}`, { places });
    }
  }

  function snapshot(year: number): Snapshot {
    const data = years.get(year);
    if (data === undefined) throw new StepFailure("sheet-missing", `no year ${year}`);
    const criteria = scenarios.get(year);
    const findings = [...lostSheetFindings(state.lostSheets, (key) => key), ...state.findings];
    return { data, ...state, findings, ...(criteria && { scenario: { criteria, findings: [] } }) };
  }

  function write(entry: YearUndoEntry["step"], year: number, data: YearData): Snapshot {
    undone.length = 0;
    undo.unshift({
      entry: { step: entry, count: 1, at: new Date(2026, 1, 20, 14, 5), year },
      before: years,
      scenariosBefore: scenarios,
    });
    years = new Map(years).set(year, data);
    return snapshot(year);
  }

  /** Takes the newest of one stack back and puts the way on to it onto the other. */
  function turn(from: DoneInMemory[], to: DoneInMemory[]): void {
    const latest = from.shift();
    if (!latest) return;
    to.unshift({ entry: latest.entry, before: years, scenariosBefore: scenarios });
    years = latest.before;
    scenarios = latest.scenariosBefore;
  }

  return {
    interrupted: async () => interrupted,
    async putBack() {
      await step();
      interrupted = null;
    },
    interrupt(label) {
      interrupted = label;
    },
    shown,
    get data() {
      return years;
    },
    get watchers() {
      return watchers.size;
    },
    type(year, organisation, code, value) {
      const data = snapshot(year).data;
      const declared = data.returns[organisation] ?? {};
      const part = code.startsWith("B") ? "base" : "figures";
      const changed = { ...declared, [part]: { ...declared[part], [code]: value } };
      this.edit(year, () => ({ ...data, returns: { ...data.returns, [organisation]: changed } }));
    },
    edit(year, change, byOther = false) {
      years = new Map(years).set(year, change(snapshot(year).data));
      for (const watcher of watchers) if (watcher.year === year) watcher.onChange(snapshot(year), byOther);
    },
    keepChanges(records) {
      changes = records;
    },
    editScenario(year, change) {
      const criteria = scenarios.get(year);
      if (criteria === undefined) throw new StepFailure("sheet-missing", "no scenario");
      scenarios = new Map(scenarios).set(year, change(criteria));
      for (const watcher of watchers) if (watcher.year === year) watcher.onChange(snapshot(year), false);
    },
    tell(told) {
      state = { ...state, ...told };
    },
    failNext(...kinds) {
      failures.push(...kinds);
    },
    holdNext() {
      let release = (): void => undefined;
      gate = new Promise((resolve) => {
        release = resolve;
      });
      return () => release();
    },
    papers,
    async writePaper(year, wish) {
      await step();
      papers.push(wish);
      return write("paper", year, snapshot(year).data);
    },
    async recordWay(year, records) {
      await step();
      const { data } = snapshot(year);
      return write("way", year, { ...data, log: [...(data.log ?? []), ...records] });
    },
    async writeBoard(year) {
      await step();
      return write("board", year, snapshot(year).data);
    },
    async writeConfirmation(year) {
      await step();
      return write("confirmation", year, snapshot(year).data);
    },
    async writeExecution(year) {
      await step();
      return write("execution", year, snapshot(year).data);
    },
    async changes() {
      await step();
      return { records: changes };
    },
    async writeChanges(year) {
      await step();
      return write("changes", year, snapshot(year).data);
    },
    async verify(year) {
      await step();
      const { data } = snapshot(year);
      const rating = rate(toRatingInput(data));
      const { sheets } = planYear(data, rating);
      const values = new Map(
        sheets.flatMap(({ name, cells }) => cells.map((cell) => [`${name}!${toA1(cell)}`, cell.value])),
      );
      const valueAt = (sheet: string, row: number, column: number) =>
        values.get(`${sheet}!${toA1({ row, column })}`) ?? null;
      return verifyYear({ data, rating, planOf: () => sheets, valueAt, sealed: await sealedFacts(data) });
    },
    async recalculate(year) {
      await step();
      const { frozen, lostSheets, findings } = state;
      state = { stale: false, frozen, lostSheets, findings };
      return snapshot(year);
    },
    async years() {
      await step();
      return [...years.values()].map(({ year, language }) => ({ year, language }));
    },
    async layOut(year, { onProgress, signal } = {}) {
      await step(signal);
      if (years.has(year.year)) throw new StepFailure("name-taken", `year ${year.year} is there`);
      onProgress?.({ count: 6, of: 12, name: "ranking" });
      return write("layOut", year.year, emptyYear(year));
    },
    async openSample(year, language, { signal } = {}) {
      await step(signal);
      if (years.has(year)) throw new StepFailure("name-taken", `year ${year} is there`);
      return write("layOut", year, sampleYear(language));
    },
    async read(year) {
      await step();
      return snapshot(year);
    },
    async refresh(year, { signal } = {}) {
      await step(signal);
      return write("refresh", year, snapshot(year).data);
    },
    async repair(year, { signal } = {}) {
      await step(signal);
      state = { ...state, stale: false, frozen: false, lostSheets: [] };
      return write("repair", year, snapshot(year).data);
    },
    async accept(year, { finding, reason, who }) {
      await step();
      const { data } = snapshot(year);
      return write(
        "accept",
        year,
        logged(data, { action: "warningAccepted", who, reason, mark: findingMark(finding) }),
      );
    },
    async decide(year, { action, said, reason, who, mark }) {
      await step();
      const { data } = snapshot(year);
      const entry = action === "decisionMade" ? "decide" : "withdraw";
      return write(entry, year, logged(data, { action, who, reason, after: said, mark }));
    },
    async reopen(year, { finding, who }) {
      await step();
      const { data } = snapshot(year);
      return write("reopen", year, logged(data, { action: "warningReopened", who, mark: findingMark(finding) }));
    },
    async rewrite(year, name, next) {
      await step();
      return write(name, year, next);
    },
    async show(_year, target) {
      await step();
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
    async createScenario(year) {
      await step();
      const { data } = snapshot(year);
      if (scenarios.has(year)) throw new StepFailure("name-taken", "a scenario is there");
      write("scenario", year, data);
      scenarios = new Map(scenarios).set(year, data.criteria);
      return snapshot(year);
    },
    async writeScenario(year) {
      await step();
      if (!scenarios.has(year)) throw new StepFailure("sheet-missing", "no scenario");
      return write("scenarioResults", year, snapshot(year).data);
    },
    async removeScenario(year) {
      await step();
      write("scenarioRemoval", year, snapshot(year).data);
      scenarios = new Map([...scenarios].filter(([of]) => of !== year));
      return snapshot(year);
    },
    async writeRobustness(year) {
      await step();
      return write("robustness", year, snapshot(year).data);
    },
    async writeReach(year) {
      await step();
      return write("reach", year, snapshot(year).data);
    },
    keep: (year) => Promise.resolve(kept.push(year) > 0),
    kept,
    undoable: () => undo.map(({ entry }) => entry),
    redoable: () => undone.map(({ entry }) => entry),
    async redo() {
      await step();
      turn(undone, undo);
    },
    overwritten,
    async undo(overwrite) {
      overwritten.push(overwrite);
      await step();
      turn(undo, undone);
    },
  };
}

function logged(data: YearData, record: Omit<LogRecord, "at" | "where">): YearData {
  return { ...data, log: [...(data.log ?? []), { at: "20.02.2026 14:32", where: "", ...record }] };
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
    history: [],
  };
}
