import { createYearWorkbook } from "../../../src/evaluation/live/year-workbook";
import type { Snapshot } from "../../../src/evaluation/year/ports";
import { dumpContents } from "./dump-workbook";
import { compareWithRate, sheetOf, typeFigure } from "./open-small-year";
import type { HeadlessHost } from "../../../src/excel-host/headless";
import { smallYear } from "./small-year";
import { startExcel } from "./start-excel";

/** Long enough for every turn to be read between, short enough that a judge who does not wait for Excel is caught. */
let excel: HeadlessHost;
afterEach(() => excel.dispose());

const times = { steady: 150, patience: 1500 };

test("with slow functions nothing is called stale that is only late, and no sheet takes in half a calculation", async () => {
  excel = await startExcel({ profiles: ["slow-functions"] });
  const workbook = createYearWorkbook({ loadSample: async (year) => Promise.resolve(smallYear({ year })), times });
  const laidOut = await workbook.openSample(2025, "ru");
  expect(laidOut).toMatchObject({ stale: false });
  // Excel is at it still: whoever compared now would call all of it wrong.
  expect(laidOut.awaited).toContain("#BUSY!");

  const seen: Snapshot[] = [];
  const before = excel.bridge.syncs;
  const unwatch = await workbook.watch(2025, (snapshot) => seen.push(snapshot));
  await new Promise((resolve) => setTimeout(resolve, 100));
  await excel.idle();
  // The pane has looked by itself, found the results, and there is nothing to announce.
  expect(excel.bridge.syncs - before).toBeGreaterThan(1);
  expect(seen.map(({ stale }) => stale)).toEqual([]);
  expect((await workbook.read(2025)).awaited).toBeUndefined();

  await typeFigure(excel, "ZHM", "2.1", "7", { waits: false });
  expect(excel.host.engine.owesAnswers()).toBe(true);
  await workbook.refresh(2025);
  expect(JSON.stringify(dumpContents(excel.host))).not.toContain("#BUSY!");
  await quiet();
  expect(seen.map(({ stale }) => stale)).not.toContain(true);
  const { sheets, core } = await compareWithRate((await workbook.read(2025)).data);
  expect(sheets).toEqual(core);

  const points = await sheetOf("points");
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(points);
    sheet.protection.unprotect();
    sheet.getRange("C9").values = [[1]];
    await context.sync();
  });
  await quiet();
  expect(seen.slice(-1)).toMatchObject([{ stale: true }]);
  expect(seen.filter(({ stale }) => stale)).toHaveLength(1);
  await unwatch();

  /** Until the watch has judged what it awaits. */
  async function quiet(): Promise<void> {
    await excel.idle();
    await new Promise((resolve) => setTimeout(resolve, 4 * times.steady));
    await excel.idle();
  }
});
