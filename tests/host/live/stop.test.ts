import type { Running } from "../../../src/kernel/running";
import { dumpContents, dumpWorkbook } from "./dump-workbook";
import { openYear, sheetOf, type OpenYear } from "./open-small-year";

let open: OpenYear;

beforeEach(async () => {
  open = await openYear();
});
afterEach(() => open.excel.dispose());

/** Stops a step once it has made so many syncs, as a press on Stop between them does. */
async function stopAfter(syncs: number, step: (running: Running) => Promise<unknown>): Promise<unknown> {
  const { bridge } = open.excel;
  const from = bridge.syncs;
  const controller = new AbortController();
  const { signal } = controller;
  jest.spyOn(signal, "throwIfAborted").mockImplementation(() => {
    if (bridge.syncs - from >= syncs) controller.abort();
    if (signal.aborted) throw signal.reason;
  });
  try {
    await step({ signal });
    return "done";
  } catch (error) {
    return error;
  } finally {
    await open.excel.idle();
  }
}

test("a lay-out stopped after any sync leaves the workbook as it was", async () => {
  const before = dumpWorkbook(open.excel.host);
  for (const syncs of [0, 1, 2, 3]) {
    const outcome = await stopAfter(syncs, (running) => open.workbook.openSample(2025, "ru", running));
    expect(outcome).toMatchObject({ kind: "stopped" });
    expect(dumpWorkbook(open.excel.host)).toEqual(before);
  }
  expect(open.workbook.undoable()).toEqual([]);
  await open.workbook.openSample(2025, "ru");
});

test("a refresh and a repair stopped before they write change nothing", async () => {
  await open.workbook.openSample(2025, "ru");
  await open.type("AST", "1.2", "3");
  const ranking = await sheetOf("ranking");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(ranking).delete();
    await context.sync();
  });
  await open.excel.idle();
  const before = dumpContents(open.excel.host);
  const refreshed = await stopAfter(1, (running) => open.workbook.refresh(2025, running));
  expect(refreshed).toMatchObject({ kind: "stopped" });
  expect(dumpContents(open.excel.host)).toEqual(before);
  for (const syncs of [1, 2, 3]) {
    const repaired = await stopAfter(syncs, (running) => open.workbook.repair(2025, running));
    expect(repaired).toMatchObject({ kind: "stopped" });
    expect(dumpContents(open.excel.host)).toEqual(before);
  }
});
