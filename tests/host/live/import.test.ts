import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { rate } from "../../../src/rating/rate";
import { readReturnFile } from "../../../src/evaluation/returns/import/read-return-file";
import { compareReturns, toWrite, type ChosenFile } from "../../../src/pane/evaluation/returns/returns-draft";
import { takeReturns } from "../../../src/evaluation/year/acts/take-returns";
import { toRatingInput, type YearData } from "../../../src/evaluation/year/year-data";
import { compareWithRate, openYear, sheetOf, type OpenYear } from "./open-small-year";

const folder = join(__dirname, "..", "..", "..", "assets", "samples", "2025");
const facts = { who: "G. S.", at: new Date(2026, 1, 20, 14, 32) };

let open: OpenYear;

beforeAll(async () => {
  open = await openYear();
  await open.workbook.layOut({ year: 2025, edition: "ED-2025", language: "kk" });
});
afterAll(() => open.excel.dispose());

/** The year with the files of the sample taken in, as the pane would hand it to the workbook. */
async function taken(data: YearData): Promise<YearData> {
  const files: ChosenFile[] = [];
  for (const file of readdirSync(folder)) {
    const bytes = new Uint8Array(readFileSync(join(folder, file)));
    const result = await readReturnFile({ ...data, file, bytes });
    files.push({ source: new File([], file), result, isLeftOut: false });
  }
  return takeReturns(data, toWrite(compareReturns({ files }, data)), facts);
}

test("a figure that a formula of the user's computes is not overwritten in silence", async () => {
  const { workbook } = open;
  const cell = await open.type("KZO", "1.2", "=1+2");
  const { data } = await workbook.read(2025);
  await expect(workbook.rewrite(2025, "import", await taken(data))).rejects.toMatchObject({
    kind: "own-content",
    places: [cell],
  });
  expect((await workbook.read(2025)).data).toEqual(data);
  await open.type("KZO", "1.2", "");
});

/** The year with one figure of one return changed, and a record of it. */
function withFigure(data: YearData, value: number): YearData {
  const declared = data.returns["KZO"];
  const returns = { ...data.returns, KZO: { ...declared, figures: { ...declared?.figures, "1.2": value } } };
  const record = { at: "20.02.2026 14:32", who: "G. S.", action: "returnTaken", where: "KZO" };
  return { ...data, returns, log: [...(data.log ?? []), record] };
}

test("twenty returns written into an empty year give the published prizes, and undo empties it again", async () => {
  const { workbook, excel } = open;
  const { data } = await workbook.read(2025);
  const { records: earlier } = await workbook.changes(2025);
  const next = await taken(data);
  expect(await footers()).toEqual(new Set(["&8 критерийлер мысал ретінде берілген"]));
  excel.bridge.resetCounters();
  const written = await workbook.rewrite(2025, "import", next);
  // The first made figures of a real year: that stands in the foot of every sheet.
  expect(excel.bridge.syncs).toBeLessThanOrEqual(6);
  expect(await footers()).toEqual(new Set(["&8 демонстрация; критерийлер мысал ретінде берілген"]));
  expect(written.stale).toBe(false);
  expect(written.data.returns).toEqual(next.returns);
  expect(written.data.log?.length).toBe(20);
  // What is read back is what was written, whatever it is: nobody typed any of it.
  const ways = (await workbook.changes(2025)).records.slice(earlier.length).map(({ way }) => way);
  expect(ways).toEqual(Array.from({ length: 20 }, () => "import"));
  const { prizes } = rate(toRatingInput(written.data)).awards;
  expect(prizes.map(({ id }) => id)).toEqual(["AST-AKM", "KZO", "ZHM"]);
  const { sheets, core } = await compareWithRate(written.data);
  expect(sheets).toEqual(core);
  expect(workbook.undoable()[0]).toMatchObject({ step: "import", count: 20 });
  await workbook.undo();
  expect((await workbook.read(2025)).data).toEqual(data);
  expect(await footers()).toEqual(new Set(["&8 критерийлер мысал ретінде берілген"]));
});

/** What stands in the middle of the foot of each sheet of the year but the log, to which rows are only added. */
async function footers(): Promise<ReadonlySet<string>> {
  const log = await sheetOf("log");
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const found = worksheets.items
      .filter(({ name }) => !["Sheet1", "_meta", log].includes(name))
      .map(({ pageLayout }) => pageLayout.headersFooters.defaultForAllPages);
    for (const footer of found) footer.load("centerFooter");
    await context.sync();
    return new Set(found.map(({ centerFooter }) => centerFooter));
  });
}

test("where the sheets stand, only cells that change are written: looks, notes and records of others stay as they are", async () => {
  const { workbook, excel } = open;
  const { data: empty } = await workbook.rewrite(2025, "import", {
    ...(await taken((await workbook.read(2025)).data)),
    returns: {},
  });
  // All twenty, where the year shows made figures already.
  excel.bridge.resetCounters();
  await open.immediate.rewrite(2025, "import", await taken(empty));
  expect(excel.bridge.syncs).toBeLessThanOrEqual(6);
  const { data } = await workbook.read(2025);
  const base = await sheetOf("base");
  const addressOf = async (text: string): Promise<string> => (await open.type("AST", "1.2", text)).split("!")[1] ?? "";
  const block = await sheetOf("block-1");
  const cell = await addressOf("7");
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(block);
    sheet.protection.unprotect();
    sheet.getRange(cell).format.fill.color = "#123456";
    const own = context.workbook.worksheets.getItem(base);
    own.protection.unprotect();
    own.getRange("A1").format.rowHeight = 55;
    await context.sync();
  });
  const edited = (await workbook.read(2025)).data;
  excel.bridge.resetCounters();
  await open.immediate.rewrite(2025, "import", withFigure(edited, 4_321));
  expect(excel.bridge.syncs).toBeLessThanOrEqual(6);
  expect(excel.bridge.bytes).toBeLessThan(600_000);
  const { data: written } = await workbook.read(2025);
  expect(written.returns["KZO"]?.figures?.["1.2"]).toBe(4_321);
  const looks = await Excel.run(async (context) => {
    const fill = context.workbook.worksheets.getItem(block).getRange(cell).format.fill;
    const row = context.workbook.worksheets.getItem(base).getRange("A1").format;
    fill.load("color");
    row.load("rowHeight");
    await context.sync();
    return [fill.color, row.rowHeight];
  });
  expect(looks).toEqual(["#123456", 55]);
  expect(written.log?.length).toBe((data.log?.length ?? 0) + 1);
  const { sheets, core } = await compareWithRate(written);
  expect(sheets).toEqual(core);
  // A figure typed over what came in is named before it goes with the step; others stay.
  await open.type("AST", "1.2", "8");
  const typed = await open.type("KZO", "1.2", "5");
  await expect(workbook.undo()).rejects.toMatchObject({ kind: "edited-since", places: [typed] });
  await workbook.undo(true);
  const { data: back } = await workbook.read(2025);
  expect(back.returns["KZO"]).toEqual(edited.returns["KZO"]);
  expect(back.returns["AST"]?.figures?.["1.2"]).toBe(8);
  expect(back.log).toEqual(edited.log);
  // Done again, the step gives what stood when it was taken back.
  await workbook.redo(true);
  expect((await workbook.read(2025)).data.returns["KZO"]?.figures?.["1.2"]).toBe(5);
});
