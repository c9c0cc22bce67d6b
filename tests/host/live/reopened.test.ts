import { createYearWorkbook } from "../../../src/evaluation/live/year-workbook";
import type { YearData } from "../../../src/evaluation/year/year-data";
import type { HeadlessHost } from "../../../src/excel-host/headless";
import { hostState, type WorkbookState } from "../../../src/excel-host/host/host-state";
import type { ProfileName } from "../../../src/excel-host/host/profiles";
import { dumpContents } from "./dump-workbook";
import { roster } from "../../../src/rating/organisations/roster";
import { compareWithRate, typeFigure } from "./open-small-year";
import { smallYear } from "./small-year";
import { startExcel } from "./start-excel";

let excel: HeadlessHost;
afterEach(() => excel.dispose());

const loadSample = async (year: number): Promise<YearData> => Promise.resolve(smallYear({ year }));

/** The workbook is closed and opened again: sheets have other ids, the pane knows only what the workbook holds. */
async function reopen(profile: ProfileName): Promise<ReturnType<typeof createYearWorkbook>> {
  const { host } = excel;
  const state = JSON.parse(JSON.stringify({ engine: host.engine.state(), host: hostState(host) })) as WorkbookState;
  excel.dispose();
  excel = await startExcel({ state, profiles: [profile] });
  await excel.idle();
  return createYearWorkbook({ loadSample });
}

/** Without the first block: its sheet goes, all others are written anew. */
function changed(data: YearData): YearData {
  const { criteria } = data;
  return {
    ...data,
    criteria: {
      ...criteria,
      blocks: criteria.blocks.slice(1),
      indicators: criteria.indicators.filter(({ block }) => String(block) !== "1"),
    },
  };
}

test.each([
  ["reopened", "after"],
  ["reopened-by-position", "middle"],
] as const)(
  "a step cut off before the workbook was closed is put back under the sheets' new ids: %s",
  async (profile, when) => {
    excel = await startExcel();
    let workbook = createYearWorkbook({ loadSample });
    await workbook.openSample(2025, "ru");
    await excel.idle();
    const { data } = await workbook.read(2025);
    const before = dumpContents(excel.host);
    excel.bridge.failAt(5, { when });
    for (let later = 6; later <= 20; later += 1) excel.bridge.failAt(later);
    await expect(workbook.rewrite(2025, "criteria", changed(data))).rejects.toThrow();
    excel.bridge.clearFaults();
    await excel.idle();
    // All sheets change their places: ids by position lead to the neighbours then.
    excel.host.engine.moveSheet(excel.host.findSheet("Sheet1") ?? "", excel.host.engine.sheets().length - 1);
    workbook = await reopen(profile);
    expect(await workbook.interrupted()).toMatch(/^criteria 2025/);
    await workbook.putBack();
    await excel.idle();
    expect(dumpContents(excel.host)).toEqual(before);
    expect(await workbook.interrupted()).toBeNull();
    const { sheets, core } = await compareWithRate((await workbook.read(2025)).data);
    expect(sheets).toEqual(core);
  },
);

test.each(["reopened", "reopened-by-position"] as const)(
  "a lay-out cut off before the workbook was closed goes, and no sheet of the user's with it: %s",
  async (profile) => {
    excel = await startExcel();
    await excel.Excel.run(async (context) => {
      for (const name of ["Mine", "Mine too"]) context.workbook.worksheets.add(name);
      await context.sync();
    });
    for (const [sync, when] of [
      [3, "after"],
      [3, "middle"],
    ] as const) {
      const workbook = createYearWorkbook({ loadSample });
      excel.bridge.failAt(sync, { when });
      for (let later = sync + 1; later <= sync + 15; later += 1) excel.bridge.failAt(later);
      await expect(workbook.openSample(2025, "ru")).rejects.toThrow();
      excel.bridge.clearFaults();
      // The first of the sheets that were added gets the place of a sheet of the user's.
      const last = excel.host.engine.sheets().at(-1)?.id ?? "";
      excel.host.engine.moveSheet(last, 0);
      const reopened = await reopen(profile);
      expect(await reopened.interrupted()).toMatch(/^layOut 2025/);
      await reopened.putBack();
      const names = excel.host.engine.sheets().map(({ name }) => name);
      expect(names).toEqual(expect.arrayContaining(["Sheet1", "Mine", "Mine too"]));
      if (when === "after") expect(names).toHaveLength(3);
      for (const { id, name } of excel.host.engine.sheets())
        if (!/^(Sheet1|Mine( too)?)$/.test(name)) excel.host.engine.removeSheet(id);
    }
  },
);

/** What stands on the sheet of findings below their table. */
async function belowFindings(): Promise<unknown[]> {
  return Excel.run(async (context) => {
    const table = context.workbook.names.getItem("fnd_table_2025").getRangeOrNullObject();
    table.load("rowIndex,rowCount");
    const used = table.worksheet.getUsedRange();
    used.load("values,rowIndex");
    await context.sync();
    return used.values
      .slice(table.rowIndex + table.rowCount - used.rowIndex)
      .map((row) => row.slice(0, 8))
      .flat()
      .filter((value) => value !== "");
  });
}

test("findings that were put right before the workbook was closed leave the sheet with the next step, which others follow", async () => {
  excel = await startExcel();
  let workbook = createYearWorkbook({ loadSample });
  await workbook.openSample(2025, "ru");
  await excel.idle();
  for (const [code, text] of Object.entries({ "1.3": "3", "2.1": "12", "2.2": "2", "2.3": "1" }))
    await typeFigure(excel, roster[2]?.id ?? "", code, text, { waits: false });
  await excel.idle();
  const other = (data: YearData, points: number): YearData => ({
    ...data,
    criteria: {
      ...data.criteria,
      indicators: data.criteria.indicators.map((one) =>
        one.code === "1.2" ? { ...one, rule: { kind: "per_unit", points } } : one,
      ),
    },
  });
  workbook = await reopen("reopened");
  await workbook.rewrite(2025, "criteria", other((await workbook.read(2025)).data, 7));
  await excel.idle();
  expect(await belowFindings()).toEqual([]);
  // More findings again: rows that stood there before are not the user's.
  const { data } = await workbook.read(2025);
  const returns = Object.fromEntries(Object.entries(data.returns).filter(([id]) => id !== roster[2]?.id));
  await workbook.rewrite(2025, "import", { ...other(data, 8), returns });
  await excel.idle();
  expect(await belowFindings()).toEqual([]);
});
