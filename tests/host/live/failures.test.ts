import { StepFailure } from "../../../src/kernel/step-failure";
import { dumpContents, dumpWorkbook } from "./dump-workbook";
import { failAt, waysAt } from "./fail-at";
import { openYear, sheetOf, type OpenYear } from "./open-small-year";

/** How a batch can fail: not begun, half done, done but not answered. */
const ways = ["before", "middle", "after"] as const;

let open: OpenYear;

beforeEach(async () => {
  open = await openYear();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:B2").formulas = [
      ["mine", 1],
      ["=B1*2", "'=text"],
    ];
    sheet.getRange("A1").format.fill.color = "#123456";
    context.workbook.names.add("mine", sheet.getRange("B1"));
    context.workbook.settings.add("mine", 1);
    await context.sync();
  });
});
afterEach(() => open.excel.dispose());

test("a failure at any sync of the lay-out leaves the workbook as it was, and says so", async () => {
  const before = dumpWorkbook(open.excel.host);
  const start = open.excel.bridge.syncs;
  await open.immediate.openSample(2025, "ru");
  const syncs = open.excel.bridge.syncs - start;
  expect(syncs).toBeLessThanOrEqual(10);
  await open.workbook.undo();
  await open.excel.idle();
  expect(dumpWorkbook(open.excel.host)).toEqual(before);
  for (let sync = 1; sync <= syncs; sync += 1) {
    for (const when of waysAt(sync)) {
      const error = await failAt(open.excel, () => open.workbook.openSample(2025, "ru"), sync, { when });
      expect(error).toBeInstanceOf(StepFailure);
      expect(error).toMatchObject({ kind: "unknown", details: expect.stringContaining("GeneralException") });
      expect(dumpWorkbook(open.excel.host)).toEqual(before);
    }
  }
  expect(open.workbook.undoable()).toEqual([]);
});

test("what a lay-out could not take away, the next one removes", async () => {
  const { bridge, host } = open.excel;
  const before = host.engine.sheets().length;
  for (let sync = 3; sync <= 12; sync += 1) bridge.failAt(sync);
  await expect(open.workbook.openSample(2025, "ru")).rejects.toMatchObject({ kind: "unknown" });
  bridge.clearFaults();
  expect(host.engine.sheets().length).toBeGreaterThan(before);
  expect(host.settings.has("sheets.unfinished")).toBe(true);
  const snapshot = await open.workbook.openSample(2025, "ru");
  expect(snapshot).toMatchObject({ stale: false, lostSheets: [] });
  expect(host.engine.sheets().filter(({ name }) => name.startsWith("~"))).toEqual([]);
  expect(host.settings.has("sheets.unfinished")).toBe(false);
});

test("a failure of a refresh puts contents and protection back", async () => {
  await open.workbook.openSample(2025, "ru");
  await open.type("AST", "1.2", "3");
  const before = dumpContents(open.excel.host);
  for (const sync of [1, 2, 3]) {
    for (const when of ways) {
      const error = await failAt(open.excel, () => open.workbook.refresh(2025), sync, { when, code: "AccessDenied" });
      expect(error).toMatchObject({ kind: "protected" });
      expect(dumpContents(open.excel.host)).toEqual(before);
    }
  }
  for (const key of ["summary", "awards", "findings"]) {
    const id = open.excel.host.findSheet(await sheetOf(key)) ?? "";
    expect(open.excel.host.isProtected(id)).toBe(true);
  }
});

test("a failure of a repair takes the sheets brought back away again", async () => {
  await open.workbook.openSample(2025, "ru");
  const { host, bridge } = open.excel;
  const lost = await sheetOf("ranking");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(lost).delete();
    await context.sync();
  });
  const before = dumpContents(host);
  const start = bridge.syncs;
  await open.immediate.repair(2025);
  const syncs = bridge.syncs - start;
  await open.workbook.undo();
  await open.excel.idle();
  expect(dumpContents(host)).toEqual(before);
  for (let sync = 2; sync <= syncs; sync += 3) {
    const error = await failAt(open.excel, () => open.workbook.repair(2025), sync, { when: "middle" });
    expect(error).toBeInstanceOf(StepFailure);
    expect(dumpContents(host)).toEqual(before);
  }
});

test("another workbook in front: the step is tried once more", async () => {
  const { bridge } = open.excel;
  bridge.failAt(2, { code: "InactiveWorkbook" });
  const snapshot = await open.workbook.openSample(2025, "ru");
  expect(snapshot.lostSheets).toEqual([]);
  bridge.failAt(1, { code: "InactiveWorkbook" });
  bridge.failAt(2, { code: "InactiveWorkbook" });
  await expect(open.workbook.read(2025)).rejects.toMatchObject({ kind: "lost-focus" });
});

test.each(["protected", "unprotected"] as const)(
  "sheets that a colleague leaves %s between any two syncs of a step: it comes to its end all the same",
  async (left) => {
    await open.workbook.openSample(2025, "ru");
    const { host, bridge } = open.excel;
    const step = async (): Promise<void> => {
      const { data } = await open.workbook.read(2025);
      batches = 0;
      const returns = { ...data.returns, PVL: { base: { B01: 700, B03: 650 }, figures: { "1.2": 7 } } };
      await open.workbook.rewrite(2025, "import", { ...data, returns });
    };
    let batches = 0;
    const own = host.engine.sheets().map(({ id }) => [id, host.record(id).protection] as const);
    await step();
    const after = dumpContents(host);
    await open.workbook.undo();
    await open.excel.idle();
    let changesAt = 0;
    bridge.onBatch(() => {
      batches += 1;
      if (batches !== changesAt) return;
      const protection = left === "protected" ? { options: {}, password: undefined } : null;
      for (const [id] of own) host.record(id).protection = protection;
    });
    for (let sync = 1; changesAt < sync; sync += 1) {
      changesAt = sync;
      await step();
      await open.excel.idle();
      // The last round had no such sync any more.
      changesAt = batches < sync ? Infinity : 0;
      expect([sync, dumpContents(host)]).toEqual([sync, after]);
      for (const [id, protection] of own) host.record(id).protection = protection;
      await open.workbook.undo();
      await open.excel.idle();
    }
  },
);
