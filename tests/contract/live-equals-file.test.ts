import { createYearWorkbook } from "../../src/live/year-workbook";
import { rate } from "../../src/rating/rate";
import { makeSample } from "../../src/sample/make-sample";
import { planYear } from "../../src/workbook/year/plan-year";
import { toRatingInput } from "../../src/workbook/year-data";
import { readCells } from "../../src/xlsx/read-cells";
import { writePlan } from "../../src/xlsx/write-plan";
import { startExcel } from "../host/live/start-excel";

type Shown = Readonly<Record<string, string | number | boolean>>;

function cellsOfFile(file: Uint8Array): Readonly<Record<string, Shown>> {
  const { workbook } = readCells(file);
  if (!workbook) throw new Error("the file cannot be read");
  return Object.fromEntries(
    workbook.sheets.map(({ name, cells }) => [
      name,
      Object.fromEntries(
        [...cells.values()].flatMap(({ row, column, value }) =>
          value === null || value === "" ? [] : [[`${row}:${column}`, value] as const],
        ),
      ),
    ]),
  );
}

async function cellsOfExcel(): Promise<Readonly<Record<string, Shown>>> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const used = worksheets.items.map((sheet) => sheet.getUsedRangeOrNullObject());
    for (const range of used) range.load("values,rowIndex,columnIndex");
    await context.sync();
    return Object.fromEntries(
      worksheets.items.map(({ name }, at) => {
        const range = used[at];
        if (!range || range.isNullObject) return [name, {}];
        const cells = range.values.flatMap((line: readonly unknown[], down: number) =>
          line.flatMap((value, right) =>
            value === "" ? [] : [[`${range.rowIndex + down + 1}:${range.columnIndex + right + 1}`, value] as const],
          ),
        );
        return [name, Object.fromEntries(cells) as Shown];
      }),
    );
  });
}

test.each(["ru"] as const)(
  "the year made live in Excel and the file made without it show the same in every cell (%s)",
  async (language) => {
    const data = makeSample(2025, language);
    const file = await writePlan(planYear(data, rate(toRatingInput(data, "2026-02-20"))));
    const excel = await startExcel();
    const now = () => new Date(2026, 1, 20);
    await createYearWorkbook({ loadSample: async () => data, now }).openSample(2025, language);
    await excel.idle();
    const live = await cellsOfExcel();
    const written = cellsOfFile(file);
    excel.dispose();
    const compared = Object.fromEntries(Object.keys(written).map((name) => [name, live[name]]));
    expect(compared).toEqual(written);
    const count = Object.values(written).reduce((sum, cells) => sum + Object.keys(cells).length, 0);
    expect(count).toBeGreaterThan(10_000);
  },
  120_000,
);
