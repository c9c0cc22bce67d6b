import { failAt, waysAt } from "./fail-at";
import { appendix1 } from "../../../src/rating/criteria/appendix-1";
import type { Criteria, Indicator } from "../../../src/rating/criteria/criteria";
import { roster } from "../../../src/rating/organisations/roster";
import { StepFailure } from "../../../src/kernel/step-failure";
import type { YearData } from "../../../src/evaluation/year/year-data";
import { dumpContents, dumpWorkbook } from "./dump-workbook";
import { compareWithRate, openYear, sheetOf, type OpenYear } from "./open-small-year";

const middleOf = () => ["middle"] as const;

let open: OpenYear;
let data: YearData;

beforeEach(async () => {
  open = await openYear();
  data = (await open.workbook.openSample(2025, "ru")).data;
  await change(({ workbook }) => {
    const sheet = workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:A2").formulas = [
      ["='1. Организационная работа'!C9"],
      ["=SUM('2. Социально-правовая защита'!C9:C12)"],
    ];
  });
});
afterEach(() => open.excel.dispose());

async function change(work: (context: Excel.RequestContext) => void): Promise<void> {
  await Excel.run(async (context) => {
    work(context);
    await context.sync();
  });
}

async function formulasOf(sheet: string, address: string): Promise<unknown> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load("formulas,values");
    await context.sync();
    return { formulas: range.formulas, values: range.values };
  });
}

function indicator(code: string): Indicator {
  const found = appendix1.indicators.find((one) => one.code === code);
  if (!found) throw new Error(`no ${code}`);
  return found;
}

function withCriteria(criteria: Partial<Criteria>): YearData {
  return { ...data, criteria: { ...data.criteria, ...criteria } };
}

/** Without 1.2, with 1.6, a third block. */
function grown(): YearData {
  const kept = data.criteria.indicators.filter(({ code }) => code !== "1.2");
  return withCriteria({
    blocks: appendix1.blocks.slice(0, 3),
    indicators: [...kept, indicator("1.6"), indicator("3.2")],
  });
}

/** The first block is gone, the second moves up. */
function shrunk(): YearData {
  return withCriteria({
    blocks: data.criteria.blocks.slice(1),
    indicators: data.criteria.indicators.filter(({ block }) => String(block) !== "1"),
  });
}

async function expectToBe(next: YearData): Promise<void> {
  await open.excel.idle();
  const read = await open.workbook.read(2025);

  expect(read).toMatchObject({ stale: false, lostSheets: [], findings: [] });
  expect(read.data.criteria.indicators).toEqual(
    next.criteria.blocks.flatMap(({ block }) => next.criteria.indicators.filter((one) => one.block === block)),
  );
  const { sheets, core } = await compareWithRate(read.data);
  expect(sheets).toEqual(core);
}

test("changed criteria: figures move with their codes, sheets and what refers to them stay, a new block has its sheet", async () => {
  const { host } = open.excel;
  const before = host.engine.sheets();
  const snapshot = await open.workbook.rewrite(2025, "criteria", grown());
  expect(snapshot.lostSheets).toEqual([]);
  await expectToBe(grown());
  const others = Object.entries(data.returns["AST"]?.figures ?? {}).filter(([code]) => code !== "1.2");
  expect(snapshot.data.returns["AST"]?.figures).toEqual(Object.fromEntries(others));
  const after = host.engine.sheets();
  expect(after.map(({ id }) => id)).toEqual(expect.arrayContaining(before.map(({ id }) => id)));
  const names = after.map(({ name }) => name);
  expect(names[names.indexOf("2. Социально-правовая защита") + 1]).toBe("3. Охрана труда");
  expect(await formulasOf("Sheet1", "A1:A2")).toMatchObject({
    formulas: [["='1. Организационная работа'!C9"], ["=SUM('2. Социально-правовая защита'!C9:C12)"]],
  });
  expect(host.isProtected(host.findSheet(await sheetOf("block-3")) ?? "")).toBe(true);
  expect(open.workbook.undoable()[0]).toMatchObject({ step: "criteria" });
  await open.type("AST", "1.6", "3");
  expect((await open.workbook.read(2025)).data.returns["AST"]?.figures?.["1.6"]).toBe(3);
});

/** Takes the formula away that refers to the first block. */
async function withoutReference(): Promise<void> {
  await change(({ workbook }) => workbook.worksheets.getItem("Sheet1").getRange("A1").clear("Contents"));
}

test("a block is not taken away while a formula elsewhere refers to its sheet", async () => {
  const before = dumpContents(open.excel.host);
  await expect(open.workbook.rewrite(2025, "criteria", shrunk())).rejects.toMatchObject({
    kind: "own-content",
    details: "'Sheet1'!A1",
  });
  expect(dumpContents(open.excel.host)).toEqual(before);
});

test("records of the log go on, and new ones come with the change", async () => {
  const finding = { code: "figure.missing", level: "warning", params: {} } as const;
  const accepted = await open.workbook.accept(2025, { finding, who: "А. Б.", reason: "Протокол № 5" });
  const [first] = accepted.data.log ?? [];
  const added = { at: "20.02.2026 14:32", who: "", action: "warningReopened", where: "AST · 1.2", before: "40" };
  const { data: read } = await open.workbook.rewrite(2025, "criteria", {
    ...accepted.data,
    criteria: grown().criteria,
    log: [...(accepted.data.log ?? []), added],
  });
  expect(read.log).toHaveLength(2);
  expect(read.log?.[0]).toEqual(first);
  expect(read.log?.[1]).toMatchObject({ where: "AST · 1.2", before: "40" });
  await open.workbook.undo();
  expect((await open.workbook.read(2025)).data.log).toEqual([first]);
});

test("a vanished block takes its sheet along; the others keep theirs although they move up", async () => {
  await withoutReference();
  const second = open.excel.host.findSheet(await sheetOf("block-2"));
  await open.workbook.rewrite(2025, "criteria", shrunk());
  await expectToBe(shrunk());
  expect(open.excel.host.findSheet(await sheetOf("block-1"))).toBe(second);
  const names = open.excel.host.engine.sheets().map(({ name }) => name);
  expect(names).not.toContain("1. Организационная работа");
  expect((await open.workbook.refresh(2025)).stale).toBe(false);
});

test("changed organisations: rows move with their ids, results grow and shrink", async () => {
  const next = { ...data, organisations: [...roster.slice(4, 12), ...data.organisations.slice(1).reverse()] };
  const { data: read } = await open.workbook.rewrite(2025, "roster", next);
  expect(read.organisations).toEqual(next.organisations);
  expect(read.returns).toEqual(Object.fromEntries(Object.entries(data.returns).slice(1)));
  await expectToBe(next);
  const fewer = { ...read, organisations: read.organisations.slice(8) };
  await open.workbook.rewrite(2025, "roster", fewer);
  await expectToBe(fewer);
  expect(open.workbook.undoable().map(({ step }) => step)).toEqual(["roster", "roster", "layOut"]);
});

test.each([
  ["grown", grown],
  ["shrunk", shrunk],
] as const)("undo restores everything: %s", async (_name, next) => {
  await withoutReference();
  await open.type("PVL", "2.1", "=2*3");
  await open.workbook.read(2025);
  await open.excel.idle();
  const before = dumpWorkbook(open.excel.host);
  const contents = dumpContents(open.excel.host);
  await open.workbook.rewrite(2025, "criteria", { ...next(), returns: (await open.workbook.read(2025)).data.returns });
  await open.workbook.undo();
  await open.excel.idle();
  expect(dumpContents(open.excel.host)).toEqual(contents);
  if (next === grown) expect(partsOf(dumpWorkbook(open.excel.host))).toEqual(partsOf(before));
  const { sheets, core } = await compareWithRate((await open.workbook.read(2025)).data);
  expect(sheets).toEqual(core);
});

/** All but the order of names and the looks, which empty cells around the sheets keep after being cleared. */
function partsOf(dump: unknown): unknown {
  interface Dump {
    readonly names: readonly { readonly name: string }[];
    readonly sheets: readonly Readonly<Record<string, unknown>>[];
  }
  const { names, sheets, ...rest } = dump as Dump;
  return {
    ...rest,
    names: [...names].sort((a, b) => (a.name < b.name ? -1 : 1)),
    sheets: sheets.map(({ looks: _looks, cells: _cells, conditionals, notes, ...sheet }) => ({
      ...sheet,
      notes: (notes as readonly (readonly [string, unknown])[]).filter(([key]) => !key.startsWith("pageBreaks")),
      conditionals: (conditionals as readonly { readonly id: string }[]).map(({ id: _id, ...rule }) => rule),
    })),
  };
}

test("what was entered after the change is named before undo overwrites it", async () => {
  const before = (await open.workbook.read(2025)).data;
  await open.workbook.rewrite(2025, "criteria", grown());
  const figure = await open.type("PVL", "1.6", "4");
  await expect(open.workbook.undo()).rejects.toMatchObject({
    kind: "edited-since",
    places: [figure],
  });
  expect(open.workbook.undoable()[0]).toMatchObject({ step: "criteria" });
  await open.workbook.undo(true);
  expect((await open.workbook.read(2025)).data).toEqual(before);
});

test("a year that was edited after it was read is not overwritten", async () => {
  await open.type("PVL", "2.1", "4");
  const before = dumpContents(open.excel.host);
  await expect(open.workbook.rewrite(2025, "criteria", grown())).rejects.toMatchObject({ kind: "changed-meanwhile" });
  expect(dumpContents(open.excel.host)).toEqual(before);
});

test("a user's formula for a figure goes on; one that would mean something else is told, as are notes", async () => {
  await change(({ workbook }) => {
    workbook.worksheets.getItem("Sheet1").getRange("D4").values = [[9]];
  });
  await open.type("PVL", "2.1", "=Sheet1!D4*2");
  const { data: typed } = await open.workbook.read(2025);
  const next = { ...grown(), returns: typed.returns };
  const { data: read } = await open.workbook.rewrite(2025, "criteria", next);
  expect(read.returns["PVL"]?.figures?.["2.1"]).toBe(18);
  await change(({ workbook }) => {
    workbook.worksheets.getItem("Sheet1").getRange("D4").values = [[10]];
  });
  const changed = (await open.workbook.read(2025)).data;
  expect(changed.returns["PVL"]?.figures?.["2.1"]).toBe(20);
  await withoutReference();
  await open.type("PVL", "2.2", "=C9+1");
  const own = (await open.workbook.read(2025)).data;
  const sheet = await sheetOf("block-2");
  await expect(open.workbook.rewrite(2025, "criteria", { ...shrunk(), returns: own.returns })).rejects.toMatchObject({
    kind: "own-content",
    details: expect.stringContaining(sheet),
  });
});

test("a note on a sheet of the year is kept where there is room, and refused to be lost", async () => {
  const sheet = await sheetOf("criteria");
  const place = async (address: string, text: string): Promise<void> =>
    change(({ workbook }) => {
      workbook.worksheets.getItem(sheet).getRange(address).values = [[text]];
    });
  await place("BB40", "моя запись");
  await open.workbook.rewrite(2025, "criteria", grown());
  expect(await formulasOf(sheet, "BB40")).toMatchObject({ values: [["моя запись"]] });
  await place("I7", "заметка");
  const before = dumpContents(open.excel.host);
  await expect(open.workbook.rewrite(2025, "criteria", data)).rejects.toMatchObject({
    kind: "own-content",
    details: `'${sheet}'!I7`,
  });
  expect(dumpContents(open.excel.host)).toEqual(before);
});

test.each([
  ["grown", grown, waysAt],
  ["shrunk", shrunk, middleOf],
] as const)(
  "a failure at any sync leaves the workbook as it was, or the change is whole: %s",
  async (_name, next, hows) => {
    await withoutReference();
    const { bridge, host } = open.excel;
    const before = dumpContents(host);
    const names = host.engine.names().length;
    const start = bridge.syncs;
    await open.immediate.rewrite(2025, "criteria", next());
    const syncs = bridge.syncs - start;
    expect(syncs).toBeLessThanOrEqual(10);
    await open.workbook.undo();
    await open.workbook.read(2025);
    for (let sync = 1; sync <= syncs; sync += 1) {
      for (const when of hows(sync)) {
        const error = await failAt(open.excel, () => open.workbook.rewrite(2025, "criteria", next()), sync, { when });
        if (error === undefined) {
          await expectToBe(next());
          await open.workbook.undo();
          await open.workbook.read(2025);
          continue;
        }
        expect(error).toBeInstanceOf(StepFailure);
        expect(dumpContents(host)).toEqual(before);
        expect(host.engine.names()).toHaveLength(names);
      }
    }
  },
  600_000,
);

test("a table that gives a code twice is not written", async () => {
  const twice = withCriteria({ indicators: [...data.criteria.indicators, indicator("1.2")] });
  const before = dumpContents(open.excel.host);
  await expect(open.workbook.rewrite(2025, "criteria", twice)).rejects.toMatchObject({
    kind: "code-repeated",
    places: ["1.2"],
  });
  expect(dumpContents(open.excel.host)).toEqual(before);
});

test("an indicator that is computed no more gets empty cells, and none of them the formula that computed it", async () => {
  const next = withCriteria({
    indicators: data.criteria.indicators.map((one) =>
      one.code === "1.1" ? { ...indicator("1.2"), code: "1.1", kk: one.kk, ru: one.ru } : one,
    ),
  });
  await open.workbook.rewrite(2025, "criteria", next);
  await expectToBe(next);
  const read = await open.workbook.read(2025);
  expect(Object.values(read.data.returns).map(({ figures }) => figures?.["1.1"] ?? null)).toEqual([null, null, null]);
});
