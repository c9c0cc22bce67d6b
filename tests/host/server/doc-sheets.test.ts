import { readFileSync } from "node:fs";
import { join } from "node:path";
import { functionSpecs } from "../../../src/app/functions-metadata";
import type { HeadlessHost } from "../../../src/excel-host/headless";
import { startExcel } from "../live/start-excel";

type Scalar = string | number | boolean;

interface Example {
  readonly rows: readonly { readonly at: string; readonly cells: readonly Scalar[] }[];
  readonly formula: string;
  readonly at: string;
  readonly result: readonly (readonly Scalar[])[];
}

const page = readFileSync(join(__dirname, "..", "..", "..", "docs", "functions.md"), "utf8");
const examples = [...page.matchAll(/```sheet\n([\s\S]*?)\n=>\n([\s\S]*?)\n```/g)].map(
  ([, cells = "", result = ""]): Example => {
    const lines = cells.split("\n").map((line) => {
      const [, at = "", text = ""] = /^([A-Z]+\d+):(.*)$/.exec(line) ?? [];
      return { at, text: text.trim() };
    });
    const typed = lines.find(({ text }) => text.startsWith("="));
    if (!typed) throw new Error(`an example without a formula: ${cells}`);
    return {
      formula: typed.text,
      at: typed.at,
      rows: lines.filter((line) => line !== typed).map(({ at, text }) => ({ at, cells: cellsOf(text) })),
      result: result.split("\n").map(cellsOf),
    };
  },
);

function cellsOf(line: string): Scalar[] {
  return line.split("|").map((cell) => {
    const text = cell.trim();
    if (text === "(blank)") return "";
    if (text === "TRUE" || text === "FALSE") return text === "TRUE";
    return text !== "" && Number.isFinite(Number(text)) ? Number(text) : text;
  });
}

let excel: HeadlessHost;
beforeAll(async () => {
  excel = await startExcel();
});
afterAll(() => excel.dispose());

test.each(examples.map((example) => [example.formula, example] as const))("%s", async (_, example) => {
  const values = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    for (const { at, cells } of example.rows) {
      const first = sheet.getRange(at);
      first.load("rowIndex,columnIndex");
      await context.sync();
      const row = sheet.getRangeByIndexes(first.rowIndex, first.columnIndex, 1, cells.length);
      row.values = [[...cells]];
    }
    const cell = sheet.getRange(example.at);
    cell.formulas = [[example.formula]];
    cell.load("rowIndex,columnIndex");
    await context.sync();
    await excel.idle();
    const [first = []] = example.result;
    const spilled = sheet.getRangeByIndexes(cell.rowIndex, cell.columnIndex, example.result.length, first.length);
    spilled.load("values");
    await context.sync();
    return spilled.values as unknown[][];
  });
  const plain = values.map((row) =>
    row.map((value) => (typeof value === "string" ? value.replace(/\u00A0/g, " ") : value)),
  );
  expect(plain).toEqual(example.result);
});

test("every function stands in a sheet", () => {
  expect(examples.length).toBe((page.match(/```sheet/g) ?? []).length);
  for (const { id } of functionSpecs) {
    expect(examples.some(({ formula }) => formula.startsWith(`=BAGALAU.${id}(`))).toBe(true);
  }
});
