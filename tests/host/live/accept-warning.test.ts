import { rate } from "../../../src/rating/rate";
import type { Finding } from "../../../src/rating/finding";
import { acceptedWarnings, findingMark, isAcceptable } from "../../../src/evaluation/year/accepted-warnings";
import { toRatingInput } from "../../../src/evaluation/year/year-data";
import { createYearWorkbook } from "../../../src/evaluation/live/year-workbook";
import { dumpContents } from "./dump-workbook";
import { openYear, sheetOf, valuesOf, type OpenYear } from "./open-small-year";

let open: OpenYear;
let warnings: readonly Finding[];

beforeEach(async () => {
  open = await openYear();
  const { data } = await open.workbook.openSample(2025, "ru");
  warnings = rate(toRatingInput(data)).findings.filter(isAcceptable);
});
afterEach(() => open.excel.dispose());

const acceptance = (at: number, reason = "=акт № 7 от 3 марта") => ({
  finding: warnings[at] as Finding,
  who: "А. Сейтова",
  reason,
});

test("a reason is written into the protected log in three syncs and read back as it is told", async () => {
  expect(warnings.length).toBeGreaterThan(2);
  const start = open.excel.bridge.syncs;
  const told = await open.immediate.accept(2025, acceptance(0));
  expect(open.excel.bridge.syncs - start).toBe(3);
  const read = await open.workbook.read(2025);
  expect(read).toEqual(told);
  expect([...acceptedWarnings(read.data.log)]).toEqual([
    [
      findingMark(warnings[0] as Finding),
      expect.objectContaining({ who: "А. Сейтова", reason: "=акт № 7 от 3 марта" }),
    ],
  ]);
  expect(open.excel.host.isProtected(open.excel.host.findSheet(await sheetOf("log")) ?? "")).toBe(true);
  await open.workbook.accept(2025, acceptance(1));
  await open.workbook.reopen(2025, acceptance(0));
  const after = await open.workbook.read(2025);
  expect([...acceptedWarnings(after.data.log).keys()]).toEqual([findingMark(warnings[1] as Finding)]);
  expect((await valuesOf("log_table_2025")).map(([number]) => number)).toEqual([1, 2, 3]);
  await open.workbook.refresh(2025);
  const states = (await valuesOf("fnd_table_2025")).map((row) => row[7]);
  expect(states.filter((state) => state === "принято")).toHaveLength(1);
});

/** Explanation and state of every finding on its sheet. */
async function saidOnSheet(): Promise<readonly string[]> {
  const rows = await valuesOf("fnd_table_2025");
  return rows.map((row) => row.slice(6, 8).map(String).join(": "));
}

test("the findings sheet says at once that a warning is accepted, and that it is open again", async () => {
  const before = await saidOnSheet();
  await open.workbook.accept(2025, acceptance(1));
  const accepted = await saidOnSheet();
  expect(accepted.filter((said, row) => said !== before[row])).toEqual(["=акт № 7 от 3 марта: принято"]);
  const sheet = open.excel.host.findSheet(await sheetOf("findings")) ?? "";
  expect(open.excel.host.isProtected(sheet)).toBe(true);
  await open.workbook.refresh(2025);
  expect(await saidOnSheet()).toEqual(accepted);
  await open.workbook.reopen(2025, acceptance(1));
  expect(await saidOnSheet()).toEqual(before);
  await open.workbook.undo();
  expect(await saidOnSheet()).toEqual(accepted);
});

test("a row that no longer says the same is left as it is", async () => {
  const { finding } = acceptance(0);
  const rows = await valuesOf("fnd_table_2025");
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(await sheetOf("findings"));
    sheet.protection.unprotect();
    const range = context.workbook.names.getItem("fnd_table_2025").getRangeOrNullObject();
    range.values = rows.map((row) => row.map((value, column) => (column === 3 ? "Иначе" : value)));
    await context.sync();
  });
  const before = await valuesOf("fnd_table_2025");
  const { data } = await open.workbook.accept(2025, { ...acceptance(0), finding });
  expect(data.log).toHaveLength(1);
  expect(await valuesOf("fnd_table_2025")).toEqual(before);
});

test("each record is undone by itself, the latest first", async () => {
  const before = dumpContents(open.excel.host);
  await open.workbook.accept(2025, acceptance(0));
  const once = dumpContents(open.excel.host);
  await open.workbook.accept(2025, acceptance(1));
  expect(open.workbook.undoable().map(({ step }) => step)).toEqual(["accept", "accept", "layOut"]);
  await open.workbook.undo();
  await open.excel.idle();
  expect(dumpContents(open.excel.host)).toEqual(once);
  await open.workbook.undo();
  await open.excel.idle();
  expect(dumpContents(open.excel.host)).toEqual(before);
});

test("a record of a colleague below one that is undone and done again stays in the log", async () => {
  const ofColleague = createYearWorkbook({ loadSample: async () => Promise.reject(new Error("there is a year")) });
  const marks = async (): Promise<unknown> => (await open.workbook.read(2025)).data.log?.map(({ mark }) => mark);
  const [first, second] = warnings.map(findingMark);
  await open.workbook.accept(2025, acceptance(0));
  await ofColleague.accept(2025, acceptance(1));
  await open.workbook.undo();
  expect(await marks()).toEqual([second]);
  await open.workbook.redo();
  expect(await marks()).toEqual([first, second]);
});

test("a failure at any sync leaves the workbook as it was", async () => {
  await open.workbook.accept(2025, acceptance(0));
  const before = dumpContents(open.excel.host);
  for (const sync of [1, 2, 3]) {
    for (const when of ["before", "middle", "after"] as const) {
      open.excel.bridge.failAt(sync, { when, code: "AccessDenied" });
      await expect(open.workbook.accept(2025, acceptance(1))).rejects.toMatchObject({ kind: "protected" });
      open.excel.bridge.clearFaults();
      await open.excel.idle();
      expect(dumpContents(open.excel.host)).toEqual(before);
    }
  }
  expect(open.workbook.undoable().map(({ step }) => step)).toEqual(["accept", "layOut"]);
});

test("a workbook laid out before the log had a table gets one; a deleted log is told", async () => {
  await Excel.run(async (context) => {
    context.workbook.names.getItem("log_table_2025").delete();
    await context.sync();
  });
  const { data } = await open.workbook.accept(2025, acceptance(0));
  expect((await open.workbook.read(2025)).data.log).toEqual(data.log);
  const log = await sheetOf("log");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(log).delete();
    await context.sync();
  });
  await expect(open.workbook.accept(2025, acceptance(1))).rejects.toMatchObject({ kind: "sheet-missing" });
  const repaired = await open.workbook.repair(2025);
  expect(repaired.data.log).toEqual(data.log);
});
