import { presentParts } from "../../../src/sheets/office/read/present-parts";
import { inExcel } from "../../../src/sheets/office/session";
import { rate } from "../../../src/rating/rate";
import { toRatingInput } from "../../../src/evaluation/year/year-data";
import { planYear } from "../../../src/evaluation/sheets/plan-year";
import { compareWithRate, openYear, sheetOf, valuesOf, type OpenYear } from "./open-small-year";
import { smallYear } from "./small-year";
import { localDay } from "../../../src/text/local-day";

let open: OpenYear;

beforeAll(async () => {
  open = await openYear();
});
afterAll(() => open.excel.dispose());

test("a year laid out holds what its data hold, and its own results are the core's", async () => {
  const progress: number[] = [];
  const snapshot = await open.workbook.openSample(2025, "ru", {
    onProgress: ({ count, of }) => progress.push(count / of),
  });
  expect(snapshot.lostSheets).toEqual([]);
  expect(snapshot.stale).toBe(false);
  expect(snapshot.data).toMatchObject({ year: 2025, edition: "ED-2025", language: "ru", synthetic: true });
  expect(snapshot.data.returns).toEqual(smallYear().returns);
  expect(snapshot.data.criteria.indicators.map(({ code }) => code)).toEqual(
    smallYear().criteria.indicators.map(({ code }) => code),
  );
  expect(progress.at(-1)).toBe(1);
  const { sheets, core } = await compareWithRate(snapshot.data);
  expect(sheets).toEqual(core);
});

test("every cell of the plan is there: values, and what the core computed where a formula stands", () => {
  const data = smallYear();
  const plan = planYear(data, rate(toRatingInput(data, localDay(new Date()))), { taken: ["Sheet1"] });
  const { engine } = open.excel.host;
  const differing = plan.sheets.flatMap((sheet) => {
    const id = open.excel.host.findSheet(sheet.name);
    if (id === null) return [`${sheet.name} is missing`];
    return sheet.cells.flatMap((cell) => {
      const found = engine.cells(id, { row: cell.row - 1, column: cell.column - 1, rows: 1, columns: 1 })[0]?.[0];
      const expected = cell.value ?? "";
      const same =
        typeof expected === "number" && typeof found?.value === "number"
          ? Math.abs(expected - found.value) < 1e-9
          : found?.value === expected;
      return same ? [] : [`${sheet.key} R${cell.row}C${cell.column}: ${expected} but ${String(found?.value)}`];
    });
  });
  expect(differing).toEqual([]);
  expect(
    engine
      .names()
      .map(({ name }) => name)
      .sort(),
  ).toEqual(plan.names.map(({ name }) => name).sort());
});

test("locked cells and wrong entries are refused, input cells are open", async () => {
  await expect(open.type("AST", "1.2", "x")).rejects.toThrow("invalid");
  await open.type("AST", "1.2", "40");
  expect(await open.excel.typeInCell(await sheetOf("ranking"), "C9", "1")).toMatchObject({
    done: false,
    reason: "locked",
  });
});

test("a year is found, and the sheet of results stands in front", async () => {
  expect(await open.workbook.years()).toEqual([{ year: 2025, language: "ru" }]);
  const active = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load("name");
    await context.sync();
    return sheet.name;
  });
  expect(active).toBe(await sheetOf("summary"));
  expect(await inExcel(async (context) => (await presentParts(context)).unfinished)).toBeUndefined();
});

test("the same year again is refused before anything is written", async () => {
  const before = open.excel.host.engine.sheets();
  await expect(open.workbook.openSample(2025, "kk")).rejects.toMatchObject({ kind: "name-taken" });
  expect(open.excel.host.engine.sheets()).toEqual(before);
});

test("a year after another goes on with its table, its organisations and its figures as those of last year", async () => {
  const started = await open.workbook.layOut({ year: 2026, edition: "ED-2026", language: "ru" });
  const { data: first } = await open.workbook.read(2025);
  expect(started.data).toMatchObject({ criteria: first.criteria, organisations: first.organisations, returns: {} });
  expect(started.data.illustrative).toBe(first.illustrative);
  // What a demonstration declared is nobody's last year.
  expect(first.synthetic).toBe(true);
  expect(started.data.previous).toEqual({});
  expect(started).toMatchObject({ stale: false, lostSheets: [] });
});

test("a second year stands beside the first under names of its own", async () => {
  const second = await open.workbook.openSample(2024, "ru");
  expect(second).toMatchObject({ stale: false, lostSheets: [] });
  expect((await open.workbook.years()).map(({ year }) => year)).toEqual(expect.arrayContaining([2024, 2025]));
  await open.type("AST", "1.2", "41");
  expect((await valuesOf("rnk_table_2025"))[0]?.[1]).toBe("AST");
  expect((await open.workbook.read(2024)).data.returns).toEqual(second.data.returns);
  expect((await open.workbook.read(2025)).data.returns["AST"]?.figures?.["1.2"]).toBe(41);
});
