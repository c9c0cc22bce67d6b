import { createYearWorkbook } from "../../src/evaluation/live/year-workbook";
import { rate } from "../../src/rating/rate";
import { makeSample } from "../../src/evaluation/sample/make-sample";
import type { HeadlessHost } from "../../src/excel-host/headless";
import { toA1 } from "../../src/sheets/plan/a1";
import type { WorkbookPlan } from "../../src/sheets/plan/sheet-plan";
import { planYear } from "../../src/evaluation/sheets/plan-year";
import { toRatingInput } from "../../src/evaluation/year/year-data";
import { readCells } from "../../src/sheets/xlsx/read/read-cells";
import type { ReadWorkbook } from "../../src/sheets/xlsx/read/read-workbook";
import { writePlan } from "../../src/sheets/xlsx/write/write-plan";
import { startExcel } from "../host/live/start-excel";
import { expectedWorkbook } from "./expected-workbook";
import { observeFile } from "./observe-file";
import { observeHost } from "./observe-host";
import type { ObservedSheet, ObservedWorkbook } from "./observed-workbook";
import { openInExcel } from "./open-in-excel";

type Shown = Readonly<Record<string, string | number | boolean>>;
type Face = keyof ObservedSheet;

const now = () => new Date(2026, 1, 20);
const data = makeSample(2025, "ru");
const plan: WorkbookPlan = planYear(data, rate(toRatingInput(data, "2026-02-20")));

function cellsOfFile({ sheets }: ReadWorkbook): Readonly<Record<string, Shown>> {
  return Object.fromEntries(
    sheets.map(({ name, cells }) => [
      name,
      Object.fromEntries(
        [...cells.values()].flatMap(({ row, column, value }) =>
          value === null || value === "" ? [] : [[`${row}:${column}`, value] as const],
        ),
      ),
    ]),
  );
}

async function cellsOfExcel(what: "values" | "formulas" = "values"): Promise<Readonly<Record<string, Shown>>> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const used = worksheets.items.map((sheet) => sheet.getUsedRangeOrNullObject());
    for (const range of used) range.load(`${what},rowIndex,columnIndex`);
    await context.sync();
    return Object.fromEntries(
      worksheets.items.map(({ name }, at) => {
        const range = used[at];
        if (!range || range.isNullObject) return [name, {}];
        const cells = (range[what] as unknown[][]).flatMap((line, down) =>
          line.flatMap((value, right) =>
            value === "" ? [] : [[`${range.rowIndex + down + 1}:${range.columnIndex + right + 1}`, value] as const],
          ),
        );
        return [name, Object.fromEntries(cells) as Shown];
      }),
    );
  });
}

/** Formulas outside the results that one function fills in the live workbook, by sheet and cell. */
function formulasOf({ sheets }: ObservedWorkbook): unknown {
  const outside = new Map(
    expectedWorkbook(plan, "anchored").sheets.map(({ name, cells }) => [name, new Set(Object.keys(cells))]),
  );
  return Object.fromEntries(
    sheets.map(({ name, cells }) => [
      name,
      Object.fromEntries(
        Object.entries(cells).flatMap(([at, { formula }]) =>
          formula !== undefined && outside.get(name)?.has(at) ? [[at, formula]] : [],
        ),
      ),
    ]),
  );
}

/** One face of every sheet; heights to hundredths of a point, since the host keeps pixels. */
const faces = ({ sheets }: ObservedWorkbook, face: Face): unknown =>
  Object.fromEntries(
    sheets.map(({ heights, ...sheet }) => [
      sheet.name,
      face === "heights"
        ? Object.fromEntries(Object.entries(heights).map(([row, height]) => [row, Math.round(height * 100) / 100]))
        : sheet[face],
    ]),
  );

/**
 * Number formats and locks of every planned cell. The one difference meant: a text that begins like a formula is kept a
 * text by the text format in a file, by an apostrophe in Excel.
 */
const styles = ({ sheets }: ObservedWorkbook): unknown =>
  Object.fromEntries(
    sheets.map((sheet, index) => {
      const risky = new Set(
        plan.sheets[index]?.cells.flatMap(({ value, formula, ...at }) =>
          formula === undefined && typeof value === "string" && /^[=+\-@]/.test(value) ? [toA1(at)] : [],
        ),
      );
      const looks = Object.entries(sheet.styles).map(
        ([at, { format, locked }]) => [at, risky.has(at) ? { locked } : { format, locked }] as const,
      );
      return [sheet.name, Object.fromEntries(looks)];
    }),
  );

let excel: HeadlessHost;
let file: ReadWorkbook;
let written: ObservedWorkbook;
let live: ObservedWorkbook;
let liveCells: Readonly<Record<string, Shown>>;
let liveFormulas: Readonly<Record<string, Shown>>;

/** The sheets of the year, without what the open workbook has beside. */
const ofYear = (cells: Readonly<Record<string, Shown>>): Readonly<Record<string, Shown | undefined>> =>
  Object.fromEntries(plan.sheets.map(({ name }) => [name, cells[name]]));

beforeAll(async () => {
  const bytes = await writePlan(plan);
  const { workbook } = readCells(bytes);
  if (!workbook) throw new Error("the file cannot be read");
  file = workbook;
  written = await observeFile(bytes, plan);
  excel = await startExcel();
  await createYearWorkbook({ loadSample: async () => data, now }).openSample(2025, "ru");
  await excel.idle();
  liveCells = await cellsOfExcel();
  liveFormulas = await cellsOfExcel("formulas");
  live = observeHost(excel.host, plan);
});
afterAll(() => excel.dispose());

describe("the year made live in Excel and the file made without it", () => {
  test("show the same in every cell", () => {
    const shown = cellsOfFile(file);
    expect(ofYear(liveCells)).toEqual(shown);
    const count = Object.values(shown).reduce((sum, cells) => sum + Object.keys(cells).length, 0);
    expect(count).toBeGreaterThan(10_000);
  });

  test("hold the same formulas outside the results of functions", () => {
    const formulas = formulasOf(written);
    expect(formulasOf(live)).toEqual(formulas);
    expect(JSON.stringify(formulas).length).toBeGreaterThan(50_000);
  });

  test("have the same number formats and locked cells", () => {
    expect(styles(live)).toEqual(styles(written));
  });

  test.each<Face>(["widths", "heights", "validations", "conditionals", "protection", "freeze", "filter", "visibility"])(
    "have the same %s",
    (face) => {
      expect(faces(live, face)).toEqual(faces(written, face));
    },
  );
});

test("a file of the command line opened in Excel is seen to be frozen; repaired, it is the year as laid out", async () => {
  excel.dispose();
  excel = await startExcel();
  await openInExcel(file);
  await excel.idle();
  const workbook = createYearWorkbook({ loadSample: async () => data, now });
  expect((await workbook.read(2025)).frozen).toBe(true);
  await workbook.repair(2025);
  await excel.idle();
  expect(await workbook.read(2025)).toMatchObject({ frozen: false, stale: false, lostSheets: [] });
  expect(ofYear(await cellsOfExcel())).toEqual(ofYear(liveCells));
  expect(ofYear(await cellsOfExcel("formulas"))).toEqual(ofYear(liveFormulas));
});
