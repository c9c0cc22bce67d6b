import { createHeadlessHost, type HeadlessHost } from "../../../src/excel-host/headless";
import type { ProfileName } from "../../../src/excel-host/host/profiles";

let excel: HeadlessHost;
afterEach(() => excel.dispose());

async function start(...profiles: ProfileName[]): Promise<void> {
  excel = await createHeadlessHost({
    profiles,
    functions: [{ id: "HALF", parameters: [{ dimensionality: "scalar" }] }],
  });
}

function registerHalf(): void {
  const { CustomFunctions } = excel;
  CustomFunctions.associate("HALF", (value) => {
    if (Number(value) < 0) throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidNumber);
    return Number(value) / 2;
  });
}

function batch(work: (sheet: Excel.Worksheet, workbook: Excel.Workbook) => void): Promise<void> {
  return excel.Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem("Sheet1"), context.workbook);
    await context.sync();
  });
}

async function shown(address: string): Promise<unknown> {
  await excel.idle();
  return excel.Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Sheet1").getRange(address).load("values");
    await context.sync();
    return cell.values[0]?.[0];
  });
}

const enter = (formulas: unknown[][]): Promise<void> =>
  batch((sheet) => {
    sheet.getRangeByIndexes(0, 0, formulas.length, formulas[0]?.length ?? 0).formulas = formulas;
  });
const calculate = (): Promise<void> => batch((_sheet, { application }) => application.calculate("Full"));

test("without the add-in a function has no name, whatever is registered", async () => {
  await start("without-add-in");
  registerHalf();
  await enter([[8, "=BAGALAU.HALF(A1)"]]);
  expect(await shown("B1")).toBe("#NAME?");
});

test("formulas read before their function was known stay unknown until they are entered again", async () => {
  await start("unknown-stays");
  await enter([[8, "=BAGALAU.HALF(A1)"]]);
  registerHalf();
  await calculate();
  expect(await shown("B1")).toBe("#NAME?");
  await enter([[8, "=BAGALAU.HALF(A1)"]]);
  expect(await shown("B1")).toBe(4);
});

test("after an error a function stays busy in the next calculation, and answers in the one after it", async () => {
  await start("busy-after-error");
  registerHalf();
  await enter([[-1, "=BAGALAU.HALF(A1)"]]);
  expect(await shown("B1")).toBe("#NUM!");
  await excel.typeInCell("Sheet1", "A1", "6");
  expect(await shown("B1")).toBe("#BUSY!");
  await calculate();
  expect(await shown("B1")).toBe(3);
});

test("of two new settings in one batch the second is refused, once", async () => {
  await start("settings-one-by-one");
  const addTwo = (): Promise<void> =>
    batch((_sheet, { settings }) => {
      settings.add("first", 1);
      settings.add("second", 2);
    });
  await expect(addTwo()).rejects.toMatchObject({ code: "ItemNotFound" });
  await addTwo();
  expect([...excel.host.settings.keys()]).toEqual(["first", "second"]);
});

test("pages are not fitted, and a chart over nothing has no series", async () => {
  await start("fit-ignored", "empty-charts");
  const seen = await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
    sheet.pageLayout.load("zoom");
    sheet.getRange("B1:B2").values = [[1], [2]];
    const charts = ["A1:A2", "B1:B2"].map((at) => sheet.charts.add("BarStacked", sheet.getRange(at), "Columns"));
    for (const { series } of charts) series.load("count");
    await context.sync();
    return [sheet.pageLayout.zoom, ...charts.map(({ series }) => series.count)];
  });
  expect(seen).toEqual([{ scale: 100 }, 0, 1]);
});
