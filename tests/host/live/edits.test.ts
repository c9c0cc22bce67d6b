import { resultTimes } from "../../../src/evaluation/live/reading/judge-results";
import { rate } from "../../../src/rating/rate";
import type { Snapshot } from "../../../src/evaluation/year/ports";
import { toRatingInput } from "../../../src/evaluation/year/year-data";
import { sheetsRu } from "../../../src/evaluation/words/sheets/ru";
import { compareWithRate, openYear, sheetOf, type OpenYear } from "./open-small-year";

let open: OpenYear;
let seen: Snapshot[];
let unwatch: () => Promise<void>;

beforeAll(async () => {
  open = await openYear(undefined, resultTimes);
  await open.workbook.openSample(2025, "ru");
});
afterAll(() => open.excel.dispose());
beforeEach(async () => {
  seen = [];
  unwatch = await open.workbook.watch(2025, (snapshot) => seen.push(snapshot));
});
afterEach(() => unwatch());

/** Waits until the pane has heard something new. */
async function heard(count = 1): Promise<Snapshot> {
  const end = Date.now() + 30_000;
  while (seen.length < count && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 10));
  const last = seen.at(-1);
  if (!last || seen.length < count) throw new Error("nothing was heard");
  return last;
}

/** What was not told until another edit is, is not told at all: edits are told in their order. */
async function heardFirst(figure: number): Promise<void> {
  await open.excel.idle();
  await open.type("ZHM", "1.4", String(figure));
  expect((await heard()).data.returns["ZHM"]?.figures?.["1.4"]).toBe(figure);
  expect(seen).toHaveLength(1);
}

test.each([
  ["a tie is broken", "AST", "1.2", "41"],
  ["a tie is made again", "AST-AKM", "1.2", "41"],
  ["a figure goes", "AST", "1.3", ""],
  ["a penalty grows", "ZHM", "1.4", "2000"],
  ["an organisation without a return gets one", "PVL", "2.1", "5"],
  ["its only figure is zero", "PVL", "2.1", "0"],
  ["it has none again", "PVL", "2.1", ""],
  ["a base figure changes a percent", "AST", "B03", "700"],
])("%s: the sheets follow, as the core does", async (_what, organisation, code, text) => {
  await open.type(organisation, code, text);
  const snapshot = await heard();
  expect(snapshot.stale).toBe(false);
  expect(snapshot.lostSheets).toEqual([]);
  const kept = snapshot.data.returns[organisation];
  const figure = kept?.figures?.[code] ?? kept?.base?.[code] ?? null;
  expect(figure).toBe(text === "" ? null : Number(text));
  const { sheets, core } = await compareWithRate(snapshot.data);
  expect(sheets).toEqual(core);
});

test.each([
  ["a space", " "],
  ["a hard space", "\u00a0"],
  ["an error value", "=NA()"],
  ["a text", "many"],
])(
  "%s where an organisation has nothing else: sheets and core agree, and it is found fault with",
  async (_what, text) => {
    const cell = await open.type("PVL", "2.1", "");
    const [, sheet = "", address = ""] = /^'(.+)'!(.+)$/.exec(cell) ?? [];
    await Excel.run(async (context) => {
      // Pasted, a value meets no validation.
      context.workbook.worksheets.getItem(sheet).getRange(address).values = [[text]];
      await context.sync();
    });
    await open.excel.idle();
    const snapshot = await open.workbook.read(2025);
    expect(snapshot.stale).toBe(false);
    const { sheets, core } = await compareWithRate(snapshot.data);
    expect(sheets).toEqual(core);
    const found = [...snapshot.findings, ...rate(toRatingInput(snapshot.data)).findings];
    expect(found.filter(({ organisation, indicator }) => organisation === "PVL" && indicator === "2.1")).not.toEqual(
      [],
    );
    await open.type("PVL", "2.1", "");
  },
);

test("an edit that makes an error marks ranking and summary without a refresh, and mended it goes", async () => {
  const { errorsChanged } = sheetsRu.summary;
  await open.type("PVL", "2.1", "5");
  const [ranking, summary] = [await textsOf("ranking"), await textsOf("summary")];
  expect(ranking.find((row) => row.includes("PVL"))).toEqual(expect.arrayContaining(["▲", "▲ 1.4"]));
  expect(summary.flat()).toContain(errorsChanged);
  expect(summary.filter((row) => /▲$/.test(row[0] ?? "") && row.includes("Павлодарская обл."))).toHaveLength(1);
  await open.type("PVL", "2.1", "");
  expect([...(await textsOf("ranking")), ...(await textsOf("summary"))].flat()).not.toContain(errorsChanged);
  expect((await textsOf("ranking")).flat().filter((text) => text.includes("▲ 1.4"))).toEqual([]);
});

async function textsOf(key: string): Promise<string[][]> {
  const sheet = await sheetOf(key);
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getUsedRange();
    range.load("values");
    await context.sync();
    return range.values.map((row) => row.map(String));
  });
}

test("what the add-in writes itself is not told", async () => {
  await open.workbook.refresh(2025);
  await open.workbook.repair(2025);
  await heardFirst(2001);
});

test("an edit that changes no figure is not told", async () => {
  await open.type("ZHM", "1.4", "2001");
  await heardFirst(2002);
});

test("a deleted sheet is told", async () => {
  const name = await sheetOf("places");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(name).delete();
    await context.sync();
  });
  expect((await heard()).lostSheets).toEqual(["places"]);
});

test("after the end of the watch nothing is told", async () => {
  await unwatch();
  const others: Snapshot[] = [];
  unwatch = await open.workbook.watch(2025, (snapshot) => others.push(snapshot));
  await open.type("AST", "1.2", "1");
  while (others.length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
  expect(seen).toEqual([]);
});
