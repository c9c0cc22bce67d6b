import { yearAfterAct } from "../../src/evaluation/approval/approval-acts";
import { planYear } from "../../src/evaluation/sheets/plan-year";
import { yearSheets } from "../../src/evaluation/sheets/year-sheets";
import { findingMark } from "../../src/evaluation/year/accepted-warnings";
import type { Snapshot, YearWorkbook } from "../../src/evaluation/year/ports";
import { toRatingInput, type YearData } from "../../src/evaluation/year/year-data";
import type { LogRecord } from "../../src/kernel/log-record";
import type { Finding } from "../../src/rating/finding";
import { rate } from "../../src/rating/rate";
import { publishedActs } from "../../src/decisions/words/archive/published-acts";
import { smallYear } from "../host/live/small-year";

/** A workbook under the contract of the port, and what a person does to it beside the pane. */
export interface WorkbookAtHand {
  readonly workbook: YearWorkbook;
  /** Types a figure into its cell. */
  type(organisation: string, code: string, value: number): Promise<void>;
  /** Deletes a sheet by its key. */
  lose(key: string): Promise<void>;
  close(): void;
}

/** The year every workbook opens as its sample. */
export const sampleOfContract = (year: number): YearData => smallYear({ year, synthetic: false });

const [{ id: first } = { id: "" }] = smallYear().organisations;

/**
 * What every workbook of the port promises: the live one to people, the one in memory to the tests of the pane.
 * @param open A new workbook without a year.
 */
export function yearWorkbookContract(open: () => Promise<WorkbookAtHand>): void {
  let at: WorkbookAtHand;
  let workbook: YearWorkbook;
  beforeEach(async () => {
    at = await open();
    workbook = at.workbook;
  });
  afterEach(() => at.close());

  const steps = (): unknown[] => workbook.undoable().map(({ step }) => step);
  const figureOf = ({ data }: Snapshot, code: string): unknown => data.returns[first]?.figures?.[code];
  const begin = (): Promise<Snapshot> => workbook.openSample(2025, "ru");
  const kindOf = (step: Promise<unknown>): Promise<unknown> =>
    step.then(
      () => "done",
      (error: unknown) => (error as { kind?: unknown }).kind,
    );
  const withFigure = (data: YearData, code: string, value: number): YearData => ({
    ...data,
    returns: {
      ...data.returns,
      [first]: { ...data.returns[first], figures: { ...data.returns[first]?.figures, [code]: value } },
    },
  });

  test("a year is laid out once, told as it stands, taken back and done again", async () => {
    expect(await workbook.years()).toEqual([]);
    const told = await begin();
    expect(told).toMatchObject({ data: sampleOfContract(2025), stale: false, frozen: false, lostSheets: [] });
    expect(await workbook.read(2025)).toEqual(told);
    expect(await workbook.years()).toEqual([{ year: 2025, language: "ru" }]);
    const { sheets } = planYear(told.data, rate(toRatingInput(told.data)));
    expect(workbook.undoable()).toEqual([
      { step: "layOut", year: 2025, count: sheets.length, at: expect.any(Date) as unknown },
    ]);
    expect(await kindOf(begin())).toBe("name-taken");
    await workbook.undo();
    expect(await workbook.years()).toEqual([]);
    expect([steps(), workbook.redoable().map(({ step }) => step)]).toEqual([[], ["layOut"]]);
    await workbook.redo();
    expect((await workbook.read(2025)).data).toEqual(told.data);
    expect([steps(), workbook.redoable()]).toEqual([["layOut"], []]);
    await workbook.undo(true);
    await expect(workbook.undo()).resolves.toBeUndefined();
  });

  test("a year beside another goes on with its table, organisations and choices", async () => {
    const { data } = await begin();
    const next = await workbook.layOut({ year: 2026, edition: "ED-2026", language: "kk" });
    expect(next.data).toMatchObject({ year: 2026, edition: "ED-2026", language: "kk", returns: {} });
    expect(next.data.criteria).toEqual(data.criteria);
    expect(next.data.organisations).toEqual(data.organisations);
    expect(next.data.previous).toEqual(data.returns);
    expect(await workbook.years()).toEqual([
      { year: 2025, language: "ru" },
      { year: 2026, language: "kk" },
    ]);
  });

  test("a step that is stopped before it writes leaves nothing, nor does one on a year that is not there", async () => {
    const stopped = AbortSignal.abort();
    expect(await kindOf(workbook.openSample(2025, "ru", { signal: stopped }))).toBe("stopped");
    expect(await workbook.years()).toEqual([]);
    await begin();
    for (const step of [workbook.refresh, workbook.repair]) {
      expect(await kindOf(step(2025, { signal: stopped }))).toBe("stopped");
    }
    expect(steps()).toEqual(["layOut"]);
    expect(await kindOf(workbook.refresh(2031))).toBe("sheet-missing");
    expect(await workbook.keep(2031)).toBe(false);
    expect(await workbook.interrupted()).toBeNull();
    expect(steps()).toEqual(["layOut"]);
  });

  test("a warning is settled and opened again by records that tell the same; what is typed meanwhile stays when they go", async () => {
    const { data } = await begin();
    const finding = rate(toRatingInput(data)).findings[0] as Finding;
    const accepted = await workbook.accept(2025, { finding, reason: "Отчёт № 5", who: "А. С." });
    const [record] = accepted.data.log ?? [];
    expect(record).toMatchObject({ action: "warningAccepted", who: "А. С.", reason: "Отчёт № 5" });
    expect(record?.mark).toBe(findingMark(finding));
    expect(record?.at).toMatch(/^\d\d\.\d\d\.\d{4} \d\d:\d\d$/);
    expect(record?.where).toContain(": ");
    const opened = await workbook.reopen(2025, { finding, who: "Б. К." });
    expect(opened.data.log?.map(({ action, where }) => [action, where])).toEqual([
      ["warningAccepted", record?.where],
      ["warningReopened", record?.where],
    ]);
    expect(steps()).toEqual(["reopen", "accept", "layOut"]);
    await at.type(first, "1.2", 77);
    await workbook.undo();
    const left = await workbook.read(2025);
    expect([figureOf(left, "1.2"), left.data.log]).toEqual([77, accepted.data.log]);
    await workbook.redo();
    expect((await workbook.read(2025)).data.log).toEqual(opened.data.log);
  });

  test("a decision and its withdrawal are steps of their own", async () => {
    const { data } = await begin();
    const finding = rate(toRatingInput(data)).findings[0] as Finding;
    const decision = { finding, said: first, reason: "Протокол № 1", who: "А. С.", mark: "mark" };
    const decided = await workbook.decide(2025, { action: "decisionMade", ...decision });
    expect(decided.data.log).toMatchObject([{ action: "decisionMade", after: first, mark: "mark" }]);
    await workbook.decide(2025, { action: "decisionWithdrawn", ...decision });
    expect(steps()).toEqual(["withdraw", "decide", "layOut"]);
  });

  test("records on the way of a return are counted; neither sheets put beside the year nor a refresh change anything of it", async () => {
    const { data } = await begin();
    const at = "20.02.2026 14:32";
    const records: LogRecord[] = [
      { at, who: "А. С.", action: "returnChecked", where: first },
      { at, who: "А. С.", action: "returnAccepted", where: first },
    ];
    const told = await workbook.take(2025, { step: "way", records });
    expect(told.data).toEqual({ ...data, log: records });
    await workbook.take(2025, { step: "board" });
    await workbook.take(2025, { step: "paper", paper: { kind: "committee" } });
    const last = await workbook.take(2025, { step: "confirmation" });
    expect(last.data).toEqual(told.data);
    expect((await workbook.refresh(2025)).data).toEqual(told.data);
    expect((await workbook.recalculate(2025)).data).toEqual(told.data);
    expect(workbook.undoable().map(({ step, count }) => [step, count])).toEqual([
      ["refresh", yearSheets.filter(({ isRefreshed }) => isRefreshed).length],
      ["confirmation", 1],
      ["paper", 1],
      ["board", 1],
      ["way", 2],
      ["layOut", expect.any(Number)],
    ]);
  });

  test("a rewrite rests on what was told last, refuses a code that stands twice, and goes back unless what it wrote was typed over", async () => {
    const { data } = await begin();
    const next = withFigure(data, "1.2", 55);
    const told = await workbook.rewrite(2025, "correction", next);
    expect(told.data).toEqual(next);
    expect(steps()).toEqual(["correction", "layOut"]);
    const twice = { ...data.criteria, indicators: [...data.criteria.indicators, ...data.criteria.indicators] };
    expect(await kindOf(workbook.rewrite(2025, "criteria", { ...next, criteria: twice }))).toBe("code-repeated");
    await at.type(first, "1.2", 9);
    expect(await kindOf(workbook.rewrite(2025, "correction", data))).toBe("changed-meanwhile");
    expect(figureOf(await workbook.read(2025), "1.2")).toBe(9);
    expect(await kindOf(workbook.undo())).toBe("edited-since");
    expect(steps()).toEqual(["correction", "layOut"]);
    await workbook.undo(true);
    expect((await workbook.read(2025)).data).toEqual(data);
    expect(steps()).toEqual(["layOut"]);
    await workbook.rewrite(2025, "correction", next);
    expect(workbook.redoable()).toEqual([]);
  });

  test("a return that came in is counted as one, and is undone whole", async () => {
    const { data } = await begin();
    await workbook.rewrite(2025, "import", withFigure(data, "1.2", 55));
    expect(workbook.undoable()[0]).toMatchObject({ step: "import", count: 1 });
    await workbook.undo();
    expect((await workbook.read(2025)).data).toEqual(data);
  });

  test("a lost sheet is told, keeps steps from writing, and comes back with what was entered", async () => {
    const { data } = await begin();
    expect(await workbook.keep(2025)).toBe(true);
    await at.lose("block-1");
    const lost = await workbook.read(2025);
    expect(lost.lostSheets).toEqual(["block-1"]);
    expect(lost.findings).toContainEqual(expect.objectContaining({ code: "year.sheet-lost", level: "error" }));
    expect(await kindOf(workbook.refresh(2025))).toBe("sheet-missing");
    expect(await kindOf(workbook.take(2025, { step: "board" }))).toBe("sheet-missing");
    expect(await kindOf(workbook.rewrite(2025, "correction", data))).toBe("sheet-missing");
    const repaired = await workbook.repair(2025);
    expect([repaired.lostSheets, repaired.data]).toEqual([[], data]);
    expect(repaired.findings.filter(({ code }) => code === "year.sheet-lost")).toEqual([]);
  });

  test("an approved year takes no step but those of its approval and its papers", async () => {
    const { data } = await begin();
    const signed = { at: "20.02.2026 14:32", who: "А. С.", reason: "протокол № 9" };
    const { details } = publishedActs[2025];
    const submitted = await yearAfterAct(data, rate(toRatingInput(data)), { type: "submitted", details }, signed, {
      where: "2025",
    });
    await workbook.rewrite(2025, "approval", submitted);
    const rating = rate(toRatingInput(submitted));
    const approved = await yearAfterAct(submitted, rating, { type: "approved" }, signed, { where: "2025" });
    await workbook.rewrite(2025, "approval", approved);
    const finding = rating.findings[0] as Finding;
    for (const step of [
      () => workbook.refresh(2025),
      () => workbook.rewrite(2025, "criteria", approved),
      () => workbook.accept(2025, { finding, reason: "причина", who: "А. С." }),
      () => workbook.take(2025, { step: "scenario" }),
      () => workbook.undo(),
    ]) {
      expect(await kindOf(step())).toBe("locked");
    }
    await workbook.take(2025, { step: "board" });
    expect(await workbook.verify(2025)).toMatchObject({ cells: [], facts: [] });
  });

  test("a scenario is made once, read, written out, removed, and each goes back", async () => {
    await begin();
    expect(await kindOf(workbook.take(2025, { step: "scenarioResults" }))).toBe("sheet-missing");
    expect(await kindOf(workbook.take(2025, { step: "scenarioRemoval" }))).toBe("sheet-missing");
    const made = await workbook.take(2025, { step: "scenario" });
    expect(made.scenario?.criteria).toEqual(made.data.criteria);
    expect(await kindOf(workbook.take(2025, { step: "scenario" }))).toBe("name-taken");
    await workbook.take(2025, { step: "scenarioResults" });
    expect((await workbook.take(2025, { step: "scenarioRemoval" })).scenario).toBeUndefined();
    expect(workbook.undoable().map(({ step, count }) => [step, count])).toEqual([
      ["scenarioRemoval", 2],
      ["scenarioResults", 1],
      ["scenario", 1],
      ["layOut", expect.any(Number)],
    ]);
    await workbook.undo();
    expect((await workbook.read(2025)).scenario?.criteria).toEqual(made.data.criteria);
    await workbook.undo();
    await workbook.undo();
    expect((await workbook.read(2025)).scenario).toBeUndefined();
  });

  test("an edit is told to who watches, kept as a change, and silent once nobody watches", async () => {
    await begin();
    const told: (readonly [unknown, boolean])[] = [];
    const stop = await workbook.watch(2025, (snapshot, byOther) => told.push([figureOf(snapshot, "1.2"), byOther]));
    await at.type(first, "1.2", 41);
    expect(told).toEqual([[41, false]]);
    await stop();
    await at.type(first, "1.2", 42);
    expect(told).toHaveLength(1);
    await workbook.read(2025);
    const { records } = await workbook.changes(2025);
    expect(records.map(({ way, changes }) => [way, changes])).toEqual([
      ["typing", [{ path: `figures/${first}/1.2`, before: 40, after: 42 }]],
    ]);
  });
}
