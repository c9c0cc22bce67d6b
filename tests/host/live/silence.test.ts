import { functionsMetadata } from "../../../src/app/functions-metadata";
import { registerFunctions } from "../../../src/app/custom-functions";
import { createYearWorkbook } from "../../../src/evaluation/live/year-workbook";
import { recalculate } from "../../../src/app/recalculate";
import { createHeadlessHost, type HeadlessHost } from "../../../src/excel-host/headless";
import type { FunctionMetadata } from "../../../src/excel-host/host/custom-functions";
import type { ProfileName } from "../../../src/excel-host/host/profiles";
import type { YearWorkbook } from "../../../src/evaluation/year/ports";
import { onceCalculated } from "./once-calculated";
import { smallYear } from "./small-year";
import { typeFigure } from "./open-small-year";

let excel: HeadlessHost;
afterEach(() => excel.dispose());

async function start(...profiles: ProfileName[]): Promise<YearWorkbook> {
  const { functions } = functionsMetadata("en") as { readonly functions: readonly FunctionMetadata[] };
  excel = await createHeadlessHost({ profiles, functions });
  Object.assign(globalThis, { Excel: excel.Excel, Office: excel.Office, CustomFunctions: excel.CustomFunctions });
  const loadSample = async (year: number) => Promise.resolve(smallYear({ year }));
  return onceCalculated(excel, createYearWorkbook({ loadSample, times: { steady: 0, patience: 20 } }));
}

/** Every rule of a mark that holds, with its cell. */
async function marks(): Promise<string[]> {
  const { engine } = excel.host;
  const found: string[] = [];
  for (const { id, name } of engine.sheets())
    for (const { area, origin = area, formula } of engine.conditionals(id))
      for (let row = area.row; row < area.row + area.rows; row += 1)
        for (let column = area.column; column < area.column + area.columns; column += 1) {
          const shift = { rows: row - origin.row, columns: column - origin.column };
          const [[holds] = []] = await engine.evaluate(id, formula, shift);
          if (holds === true || (typeof holds === "number" && holds !== 0))
            found.push(`${name} ${row}:${column} ${formula}`);
        }
  return found;
}

test("in manual mode a changed figure leaves the results behind, which is named and mended by calculating", async () => {
  const workbook = await start("manual-calculation");
  registerFunctions();
  await workbook.openSample(2025, "ru");
  await workbook.recalculate(2025);
  await excel.idle();
  await typeFigure(excel, "AST", "1.2", "500");
  await excel.idle();
  expect(await workbook.read(2025)).toMatchObject({ stale: true, silence: "manual-calculation" });
  expect(await workbook.recalculate(2025)).toMatchObject({ stale: false });
});

test("functions that Excel did not know are named, and their errors mark nothing; writing the formulas again brings the results, figures stay", async () => {
  const workbook = await start("unknown-stays");
  const before = await workbook.openSample(2025, "ru");
  expect(before).toMatchObject({ stale: true, silence: "unknown-functions" });
  const marksBefore = await marks();
  registerFunctions();
  await excel.idle();
  // Knowing the functions alone brings nothing.
  expect(await workbook.read(2025)).toMatchObject({ silence: "unknown-functions" });
  const after = await workbook.repair(2025);
  expect(after).toMatchObject({ stale: false });
  expect(after.silence).toBeUndefined();
  expect(after.data.returns).toEqual(before.data.returns);
  const marksAfter = await marks();
  // Only cells that an answer would fill are marked, as gaps: they are empty meanwhile.
  const rests = marksBefore.filter((mark) => !marksAfter.includes(mark) && !/=AND\(\$A9<>"",\w9=""\)$/.test(mark));
  expect(rests).toEqual([]);
  expect(marksAfter.length).toBeGreaterThan(marksBefore.length);
});

test("the ribbon's command writes formulas again that stay unknown, and tells Excel that it has ended", async () => {
  const workbook = await start("unknown-stays");
  await workbook.openSample(2025, "ru");
  registerFunctions();
  let ends = 0;
  await recalculate({ completed: () => (ends += 1) } as unknown as Office.AddinCommands.Event);
  expect(ends).toBe(1);
  await excel.idle();
  expect(await workbook.read(2025)).toMatchObject({ stale: false });
});

test("the ribbon's command calculates again where Excel stays busy after an error that was corrected", async () => {
  await start("busy-after-error", "manual-calculation");
  registerFunctions();
  /** Writes the first of three figures, lets Excel calculate if wanted, and tells what the first place shows. */
  const shown = async (figure: unknown, calculates: () => Promise<void>): Promise<unknown> => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:A3").values = [[figure], [2], [3]];
      if (figure === "x") sheet.getRange("B1").formulas = [["=BAGALAU.PLACES(A1:A3)"]];
      await context.sync();
    });
    await calculates();
    await excel.idle();
    return Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Sheet1").getRange("B1").load("values");
      await context.sync();
      return cell.values[0]?.[0] as unknown;
    });
  };
  const once = (): Promise<void> =>
    Excel.run(async (context) => {
      context.application.calculate("Full");
      await context.sync();
    });
  const command = (): Promise<void> =>
    recalculate({ completed: () => undefined } as unknown as Office.AddinCommands.Event);
  expect(await shown("x", once)).toBe("#VALUE!");
  expect(await shown(1, once)).toBe("#BUSY!");
  expect(await shown("x", once)).toBe("#VALUE!");
  expect(await shown(1, command)).toBe(3);
});
