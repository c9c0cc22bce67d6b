import { compareWithRate, openYear, sheetOf, valuesOf, type OpenYear } from "./open-small-year";

let open: OpenYear;

beforeEach(async () => {
  open = await openYear();
  await open.workbook.openSample(2025, "ru");
});
afterEach(() => open.excel.dispose());

async function change(work: (context: Excel.RequestContext) => void): Promise<void> {
  await Excel.run(async (context) => {
    work(context);
    await context.sync();
  });
}

async function selection(): Promise<{ readonly sheet: string; readonly cell: unknown }> {
  return Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load("values,worksheet/name");
    await context.sync();
    return { sheet: range.worksheet.name, cell: range.values[0]?.[0] };
  });
}

async function selectedAddress(): Promise<string> {
  return Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load("address");
    await context.sync();
    return range.address;
  });
}

test("renamed sheets are read, shown, refreshed and repaired under their new names", async () => {
  const [block, ranking, summary] = await Promise.all([sheetOf("block-1"), sheetOf("ranking"), sheetOf("summary")]);
  await change(({ workbook: { worksheets } }) => {
    worksheets.getItem(block).name = "Моё 1";
    worksheets.getItem(ranking).name = "It's mine";
    worksheets.getItem(summary).name = "1. Всё";
  });
  await open.type("AST", "1.2", "500");
  const snapshot = await open.workbook.read(2025);
  expect(snapshot).toMatchObject({ stale: false, lostSheets: [] });
  expect(snapshot.data.returns["AST"]?.figures?.["1.2"]).toBe(500);
  await open.workbook.show(2025, { organisation: "AST", code: "1.2" });
  expect(await selection()).toEqual({ sheet: "Моё 1", cell: 500 });
  await open.workbook.refresh(2025);
  expect(await open.workbook.repair(2025)).toMatchObject({ stale: false, lostSheets: [] });
  const { sheets, core } = await compareWithRate(snapshot.data);
  expect(sheets).toEqual(core);
  expect(open.excel.host.engine.sheets().map(({ name }) => name)).toEqual(
    expect.arrayContaining(["Моё 1", "It's mine", "1. Всё"]),
  );
});

test.each([["ranking"], ["points"], ["summary"], ["block-1"], ["criteria"], ["settings"], ["organisations"]])(
  "a deleted sheet %s comes back by repair, and what was entered stays",
  async (key) => {
    await open.type("ZHM", "2.1", "7");
    const before = await open.workbook.read(2025);
    const name = await sheetOf(key);
    const tabs = open.excel.host.engine.sheets().map((sheet) => sheet.name);
    await change(({ workbook }) => workbook.worksheets.getItem(name).delete());
    const lost = await open.workbook.read(2025);
    expect(lost.lostSheets).toEqual([key]);
    await expect(open.workbook.show(2025, { sheet: key })).rejects.toMatchObject({ kind: "sheet-missing" });
    const repaired = await open.workbook.repair(2025);
    expect(repaired).toMatchObject({ stale: false, lostSheets: [] });
    expect(repaired.data).toEqual(before.data);
    const { sheets, core } = await compareWithRate(repaired.data);
    expect(sheets).toEqual(core);
    expect(open.excel.host.engine.sheets().map((sheet) => sheet.name)).toEqual(tabs);
    await open.workbook.show(2025, { sheet: key });
  },
);

test("formulas overwritten and names deleted are set right by repair", async () => {
  const points = await sheetOf("points");
  await change(({ workbook }) => {
    const sheet = workbook.worksheets.getItem(points);
    sheet.protection.unprotect();
    sheet.getRange("C9:E10").values = [
      [1, 2, 3],
      [4, 5, 6],
    ];
    workbook.names.getItem("rnk_table_2025").delete();
  });
  expect((await open.workbook.read(2025)).stale).toBe(true);
  expect((await open.workbook.repair(2025)).stale).toBe(false);
  const { sheets, core } = await compareWithRate((await open.workbook.read(2025)).data);
  expect(sheets).toEqual(core);
});

test("every figure is shown where it stands: base, block, organisation, indicator, sheet", async () => {
  await open.workbook.show(2025, { organisation: "ZHM", code: "B03" });
  expect(await selection()).toMatchObject({ cell: 300 });
  await open.workbook.show(2025, { organisation: "ZHM", code: "1.4" });
  expect(await selection()).toMatchObject({ cell: 900 });
  await open.workbook.show(2025, { organisation: "PVL" });
  expect(await selection()).toMatchObject({ sheet: await sheetOf("organisations"), cell: "PVL" });
  await open.workbook.show(2025, { organisation: "ZHM", code: "1.4", part: "document" });
  const down = (await valuesOf("evd_table_2025")).findIndex((row) => row[0] === "ZHM" && row[2] === "1.4");
  expect(await selectedAddress()).toMatch(new RegExp(`!F${6 + down}$`));
  await open.workbook.show(2025, { sheet: "criteria", code: "1.4" });
  expect(await selection()).toMatchObject({ sheet: await sheetOf("criteria"), cell: "1.4" });
  await open.workbook.show(2025, { code: "2.1" });
  expect(await selection()).toMatchObject({ sheet: await sheetOf("criteria"), cell: "2.1" });
  await expect(open.workbook.show(2025, { organisation: "XXX", code: "1.4" })).rejects.toMatchObject({
    kind: "sheet-missing",
  });
});

test("while the user edits a cell a step waits, and goes on when the edit ends", async () => {
  const { bridge } = open.excel;
  bridge.setCellEdit(true);
  const reading = open.workbook.read(2025);
  let done = false;
  void reading.then(() => (done = true));
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(done).toBe(false);
  bridge.setCellEdit(false);
  expect((await reading).lostSheets).toEqual([]);
});

test("undo of a lay-out names what was entered since, and takes it away only when told to", async () => {
  await open.workbook.refresh(2025);
  expect(open.workbook.undoable().map(({ step }) => step)).toEqual(["refresh", "layOut"]);
  await open.workbook.undo();
  const figure = await open.type("AST", "1.2", "7");
  const points = await sheetOf("points");
  await change(({ workbook }) => {
    const beside = workbook.worksheets.getItem(points);
    beside.protection.unprotect();
    beside.getRange("CZ4").values = [["asked by phone"]];
  });
  await expect(open.workbook.undo()).rejects.toMatchObject({
    kind: "edited-since",
    places: [`'${points}'!CZ4`, figure],
  });
  expect((await open.workbook.years()).length).toBe(1);
  await open.workbook.undo(true);
  expect(await open.workbook.years()).toEqual([]);
  expect(open.excel.host.engine.sheets().map(({ name }) => name)).toEqual(["Sheet1"]);
  expect(open.excel.host.engine.names()).toEqual([]);
});

test("an undone refresh shows the summary as it was", async () => {
  const summary = await sheetOf("summary");
  const look = async (): Promise<unknown> =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(summary).getUsedRange(true);
      range.load("formulas");
      await context.sync();
      return range.formulas;
    });
  const before = await look();
  await open.type("AST", "1.2", "900");
  await open.workbook.refresh(2025);
  await open.workbook.undo();
  await open.type("AST", "1.2", "40");
  expect(await look()).toEqual(before);
});

test("what stands on a sheet of results is named before a refresh or its undo would clear it", async () => {
  const summary = await sheetOf("summary");
  const note = (text: string): Promise<void> =>
    change(({ workbook: { worksheets } }) => {
      const sheet = worksheets.getItem(summary);
      sheet.protection.unprotect();
      sheet.getRange("N3").values = [[text]];
    });
  await note("signed on paper");
  const named = { places: [`'${summary}'!N3`] };
  await expect(open.workbook.refresh(2025)).rejects.toMatchObject({ kind: "own-content", ...named });
  await note("");
  await open.workbook.refresh(2025);
  await note("signed on paper");
  await expect(open.workbook.undo()).rejects.toMatchObject({ kind: "edited-since", ...named });
  await open.workbook.undo(true);
  expect(open.workbook.undoable().map(({ step }) => step)).toEqual(["layOut"]);
});

test("a refresh takes three syncs, and leaves one chart and one protected sheet", async () => {
  const { bridge, host } = open.excel;
  bridge.resetCounters();
  await open.workbook.refresh(2025);
  expect(bridge.syncs).toBeLessThanOrEqual(3);
  const id = host.findSheet(await sheetOf("summary")) ?? "";
  expect(host.record(id).charts).toHaveLength(1);
  expect(host.isProtected(id)).toBe(true);
});

test("results kept as values are noticed although they are right, and made live again", async () => {
  const ranking = await sheetOf("ranking");
  await change(({ workbook: { worksheets, names } }) => {
    worksheets.getItem(ranking).protection.unprotect();
    names.getItem("rnk_table_2025").getRangeOrNullObject().getCell(0, 0).values = [[1]];
  });
  expect(await open.workbook.read(2025)).toMatchObject({ frozen: true, lostSheets: [] });
  expect(await open.workbook.repair(2025)).toMatchObject({ frozen: false, stale: false });
  await open.type("ZHM", "2.1", "7");
  const snapshot = await open.workbook.read(2025);
  const { sheets, core } = await compareWithRate(snapshot.data);
  expect(sheets).toEqual(core);
});
