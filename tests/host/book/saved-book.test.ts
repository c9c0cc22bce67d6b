import { rate } from "../../../src/rating/rate";
import { createYearWorkbook } from "../../../src/evaluation/live/year-workbook";
import type { HeadlessHost } from "../../../src/excel-host/headless";
import { layOutBook } from "../../../src/workbench/book/lay-out-book";
import { openBook, type OpenedBook } from "../../../src/workbench/book/open-book";
import { saveBook } from "../../../src/workbench/book/save-book";
import { planYear } from "../../../src/evaluation/sheets/plan-year";
import { toRatingInput } from "../../../src/evaluation/year/year-data";
import { readCells } from "../../../src/sheets/xlsx/read/read-cells";
import type { ReadWorkbook } from "../../../src/sheets/xlsx/read/read-workbook";
import { writePlan } from "../../../src/sheets/xlsx/write/write-plan";
import { schemaFaults } from "../../contract/open-xml-validator";
import { changePart } from "../../xlsx/change-parts";
import { readWithExceljs } from "../../contract/read-with-exceljs";
import { compareWithRate, openYear, sheetOf, typeFigure, valuesOf } from "../live/open-small-year";
import { startExcel } from "../live/start-excel";

const today = "2026-02-20";

let excel: HeadlessHost;
let file: Uint8Array;
let read: ReadWorkbook;

/** A year, a figure typed into it, a note beside it, and a sheet of the user's own. */
beforeAll(async () => {
  const open = await openYear();
  excel = open.excel;
  await open.workbook.openSample(2025, "ru");
  await open.type("AST", "1.2", "77");
  await open.workbook.read(2025);
  await open.workbook.changes(2025);
  await open.workbook.take(2025, { step: "paper", paper: { kind: "committee" } });
  await Excel.run(async (context) => {
    const log = context.workbook.worksheets.getItem(await sheetOf("log"));
    log.protection.unprotect();
    log.getRange("P3:Q3").values = [["проверил", "Иванов"]];
    log.protection.protect();
    const own = context.workbook.worksheets.add("Расчёты");
    const points = await sheetOf("points");
    own.getRange("A1:A5").values = [["Итого"], ["'=1+1"], [true], [45_000], ["12"]];
    own.getRange("B1:B3").formulas = [["=SUM(A4,1)"], ['=IFNA(A4,"нет")'], ["=BAGALAU.PLACES(D1:D2)"]];
    own.getRange("D1:D2").values = [[5], [9]];
    own.getRange("A1").format.font.bold = true;
    own.getRange("A1").format.fill.color = "#FFF2CC";
    own.getRange("A4").numberFormat = [["dd.mm.yyyy"]];
    own.getRange("A1").format.columnWidth = 120;
    own.getRange("C1").format.protection.locked = false;
    own.getRange("C1").dataValidation.rule = { list: { inCellDropDown: true, source: "да,нет" } };
    own.getRange("A7:B8").merge();
    own.freezePanes.freezeRows(1);
    own.tabColor = "#FF0000";
    context.workbook.names.add("ставка", "=0.1");
    context.workbook.worksheets.getItem(points).visibility = "Hidden";
    await context.sync();
  });
  await excel.idle();
  ({ bytes: file } = await saveBook(excel.host, today));
  read = readCells(file).workbook as ReadWorkbook;
});
afterAll(() => excel.dispose());

test("the file is valid for the Open XML SDK and for another reader", async () => {
  expect((await schemaFaults(file)) ?? []).toEqual([]);
  const seen = await readWithExceljs(file);
  expect(seen.worksheets.map(({ name }) => name)).toEqual(excel.host.engine.sheets().map(({ name }) => name));
});

test("a file of a year whose names are gone is damaged, not a workbook of the user's own", () => {
  const nameless = changePart(file, "xl/workbook.xml", (part) =>
    part.replace(/<definedName [^>]*cfg_year_.*?<\/definedName>/g, ""),
  );
  expect(openBook(nameless, "x.xlsx", today)).toMatchObject({ kind: "fault", finding: { code: "file.damaged" } });
});

test("the sheets of the year are those of the command line", async () => {
  const { data } = await createYearWorkbook({ loadSample: () => Promise.reject(new Error()) }).read(2025);
  const bytes = await writePlan(planYear(data, rate(toRatingInput(data, today))));
  const own = new Set(["Расчёты", "Sheet1", await sheetOf("log"), await sheetOf("committee")]);
  const cells = (workbook: ReadWorkbook | undefined) =>
    Object.fromEntries(
      (workbook?.sheets ?? []).flatMap(({ name, cells: all }) => (own.has(name) ? [] : [[name, [...all]] as const])),
    );
  expect(cells(read)).toEqual(cells(readCells(bytes).workbook));
});

test("no formula of the add-in leaves, and what was typed does", async () => {
  const formulas = read.sheets.flatMap(({ cells }) => [...cells.values()].map(({ formula }) => formula ?? ""));
  expect(formulas.filter((formula) => formula.includes("BAGALAU"))).toEqual([]);
  const own = read.sheets.find(({ name }) => name === "Расчёты")?.cells;
  expect(own?.get("A2")).toMatchObject({ value: "=1+1", type: "text" });
  expect(own?.get("A2")).not.toHaveProperty("formula");
  expect(own?.get("A3")?.value).toBe(true);
  expect(own?.get("B1")).toMatchObject({ value: 45_001, formula: "=SUM(A4,1)" });
  expect(own?.get("B2")?.formula).toBe('=_xlfn.IFNA(A4,"нет")');
  expect([own?.get("B3"), own?.get("B4")].map((cell) => [cell?.value, cell?.formula])).toEqual([
    [2, undefined],
    [1, undefined],
  ]);
  const log = read.sheets.find(({ cells }) => cells.get("Q3")?.value === "Иванов");
  expect(log?.cells.get("P3")?.value).toBe("проверил");
  expect(read.names.find(({ name }) => name === "ставка")?.formula).toBe("0.1");
});

test("what is hidden, frozen, coloured, joined and offered goes along", async () => {
  const points = await sheetOf("points");
  expect(read.sheets.find(({ name }) => name === points)?.visibility).toBe("hidden");
  const own = (await readWithExceljs(file)).getWorksheet("Расчёты");
  if (!own) throw new Error("the own sheet is not in the file");
  expect(own.getCell("A4").numFmt).toBe("dd.mm.yyyy");
  expect(own.getCell("A1").font).toMatchObject({ bold: true });
  expect(own.getCell("A1").fill).toMatchObject({ fgColor: { argb: "FFFFF2CC" } });
  expect(own.getCell("C1").protection).toMatchObject({ locked: false });
  expect(own.getCell("C1").dataValidation).toMatchObject({ type: "list", formulae: ['"да,нет"'] });
  expect(own.getCell("B8").master.address).toBe("A7");
  expect(own.views[0]).toMatchObject({ state: "frozen", ySplit: 1 });
  expect(own.properties.tabColor).toMatchObject({ argb: "FFFF0000" });
  expect(own.getColumn(1).width).toBeCloseTo((120 * (96 / 72) - 5) / 7 + 5 / 7, 0);
});

describe("opened again", () => {
  let again: HeadlessHost;
  let book: OpenedBook;

  beforeAll(async () => {
    const opening = openBook(file, "bagalau-2025.xlsx", today);
    if (opening.kind !== "opened") throw new Error(opening.kind);
    ({ book } = opening);
    again = await startExcel();
    await layOutBook(book, again.host, again.bridge, () => undefined);
    await again.idle();
  });
  afterAll(() => again.dispose());

  test("the year is live with the same figures, points and places", async () => {
    const { data, stale, lostSheets } = await createYearWorkbook({
      loadSample: () => Promise.reject(new Error()),
    }).read(2025);
    expect(stale).toBe(false);
    expect(lostSheets).toEqual([]);
    expect(data.returns).toMatchObject({ AST: { figures: { "1.2": 77 } } });
    const { sheets, core } = await compareWithRate(data);
    expect(sheets).toEqual(core);
    expect(await valuesOf("rnk_table_2025")).not.toEqual([]);
  });

  test("sheets stand in the same order, hidden as before, notes in their places", async () => {
    const { engine } = again.host;
    expect(engine.sheets().map(({ name, hidden }) => [name, hidden])).toEqual(
      excel.host.engine.sheets().map(({ name, hidden }) => [name, hidden]),
    );
    const own = again.host.findSheet("Расчёты") ?? "";
    const [row] = engine.cells(own, { row: 0, column: 0, rows: 1, columns: 2 });
    expect(row).toMatchObject([{ value: "Итого" }, { value: 45_001, formula: "=SUM(A4,1)" }]);
    const log = again.host.findSheet(await sheetOf("log")) ?? "";
    expect(engine.cells(log, { row: 2, column: 16, rows: 1, columns: 1 })[0]?.[0]?.value).toBe("Иванов");
  });

  test("a sheet that a step has put is there, and the step finds it again", async () => {
    const { engine } = again.host;
    const places = await valuesOf("com_table_2025");
    expect(places.length).toBeGreaterThan(3);
    const before = engine.sheets().length;
    const years = createYearWorkbook({ loadSample: () => Promise.reject(new Error()) });
    await years.take(2025, { step: "paper", paper: { kind: "committee" } });
    expect(engine.sheets()).toHaveLength(before);
    expect(await valuesOf("com_table_2025")).toEqual(places);
    await years.undo();
  });

  test("the user's own sheet looks as it did", () => {
    const look = (host: HeadlessHost["host"], row: number, column: number) =>
      host.engine.look(host.findSheet("Расчёты") ?? "", row, column);
    const { bold, fill, numberFormat, locked } = look(again.host, 0, 0);
    expect({ bold, fill, numberFormat, locked }).toEqual({
      bold: true,
      fill: "#FFF2CC",
      numberFormat: null,
      locked: true,
    });
    expect(look(again.host, 3, 0).numberFormat).toBe("dd.mm.yyyy");
    expect(look(again.host, 0, 2).locked).toBe(false);
    const [before, now] = [excel, again].map(({ host }) => {
      const sheet = host.findSheet("Расчёты") ?? "";
      const { engine } = host;
      const tab = engine.sheets().find(({ id }) => id === sheet)?.tabColour;
      return [engine.columnWidth(sheet, 0), engine.merges(sheet), engine.frozen(sheet), tab];
    });
    expect(now).toEqual(before);
  });

  test("who changed what goes along, and what changes while no pane is open is found", async () => {
    const seen = async () => {
      const years = createYearWorkbook({ loadSample: () => Promise.reject(new Error()) });
      await years.read(2025);
      const { records } = await years.changes(2025);
      return records.map(({ who, way, changes: [change] }) => [who, way, change?.path, change?.after]);
    };
    const own = ["", "typing", "figures/AST/1.2", 77];
    expect(await seen()).toEqual([own]);
    await typeFigure(again, "AST", "1.2", "78");
    expect(await seen()).toEqual([own, ["", "unknown", "figures/AST/1.2", 78]]);
    await typeFigure(again, "AST", "1.2", "77");
  });

  test("saved once more it is the same file", async () => {
    const { bytes } = await saveBook(again.host, today);
    const cells = (workbook: ReadWorkbook | undefined) =>
      workbook?.sheets.map(({ name, visibility, cells: all }) => [name, visibility, [...all].sort()]);
    expect(cells(readCells(bytes).workbook)).toEqual(cells(read));
    expect((await schemaFaults(bytes)) ?? []).toEqual([]);
  });
});
