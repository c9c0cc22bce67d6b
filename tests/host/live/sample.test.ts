import { createYearWorkbook } from "../../../src/evaluation/live/year-workbook";
import { makeSample } from "../../../src/evaluation/sample/make-sample";
import { compareWithRate, sheetOf } from "./open-small-year";
import { startExcel } from "./start-excel";

/** What Excel on the web takes at most is 5 MB a request; the whole sample must take less than half of one. */
const mostBytes = 2_000_000;
/** What is laid out anew is cleared first, and the workbook keeps the way back meanwhile: a quarter of a megabyte. */
const mostBytesAnew = 2_450_000;

test("the sample in Russian, whose words are the longest, is laid out in ten syncs and two megabytes too", async () => {
  const excel = await startExcel();
  const workbook = createYearWorkbook({ loadSample: async (_year, language) => makeSample(2025, language) });
  excel.bridge.resetCounters();
  const snapshot = await workbook.openSample(2025, "ru");
  expect(excel.bridge.syncs).toBeLessThanOrEqual(10);
  expect(excel.bridge.bytes).toBeLessThanOrEqual(mostBytes);
  expect(snapshot).toMatchObject({ stale: false, lostSheets: [] });
  excel.dispose();
});

test("the sample is laid out in ten syncs and two megabytes, refreshed in three, laid out anew in ten, and its results are the core's", async () => {
  const excel = await startExcel();
  const workbook = createYearWorkbook({ loadSample: async (_year, language) => makeSample(2025, language) });
  const { bridge } = excel;
  bridge.resetCounters();
  const snapshot = await workbook.openSample(2025, "kk");
  expect(bridge.syncs).toBeLessThanOrEqual(10);
  expect(bridge.bytes).toBeLessThanOrEqual(mostBytes);
  expect(snapshot).toMatchObject({ stale: false, lostSheets: [] });
  const laidOut = await compareWithRate(snapshot.data);
  expect(laidOut.sheets).toEqual(laidOut.core);

  bridge.resetCounters();
  await workbook.refresh(2025);
  expect(bridge.syncs).toBeLessThanOrEqual(3);

  const typed = await excel.typeInCell(await sheetOf("block-1"), "D9", "1");
  expect(typed).toEqual({ done: true });
  const edited = await workbook.read(2025);
  expect(edited.stale).toBe(false);
  const after = await compareWithRate(edited.data);
  expect(after.sheets).toEqual(after.core);
  expect(after.core).not.toEqual(laidOut.core);

  const indicators = edited.data.criteria.indicators.filter(({ code }) => code !== "2.3");
  bridge.resetCounters();
  const anew = await workbook.rewrite(2025, "criteria", {
    ...edited.data,
    criteria: { ...edited.data.criteria, indicators },
  });
  expect(bridge.syncs).toBeLessThanOrEqual(10);
  expect(bridge.bytes).toBeLessThanOrEqual(mostBytesAnew);
  expect(anew).toMatchObject({ stale: false, lostSheets: [] });
  const rewritten = await compareWithRate(anew.data);
  expect(rewritten.sheets).toEqual(rewritten.core);
  excel.dispose();
});
