import type { Typed } from "../../../src/excel-host/host/edits/refused-edit";
import { useExcel } from "./in-excel";

const trial = useExcel();
let sheetName = "";

beforeEach(async () => {
  sheetName = await trial.run(async (sheet, context) => {
    sheet.load("name");
    await context.sync();
    return sheet.name;
  });
});

async function rule(address: string, value: Excel.DataValidationRule): Promise<void> {
  await trial.run(async (sheet, context) => {
    const range = sheet.getRange(address);
    if (value.date) range.numberFormat = "dd.mm.yyyy" as unknown as string[][];
    range.dataValidation.rule = value;
    range.dataValidation.errorAlert = { showAlert: true, style: "Stop", title: "Title", message: "Message" };
    await context.sync();
  });
}

const type = (address: string, text: string): Promise<Typed> => trial.excel.typeInCell(sheetName, address, text);

const refused = { done: false, reason: "invalid", title: "Title", message: "Message" };
const done = { done: true };

const whole: Excel.DataValidationRule = { wholeNumber: { formula1: 0, formula2: 100, operator: "Between" } };
const decimal: Excel.DataValidationRule = { decimal: { formula1: "=A9", operator: "GreaterThan" } };
const date: Excel.DataValidationRule = {
  date: { formula1: "2026-01-01", formula2: "2026-12-31", operator: "Between" },
};
const listed: Excel.DataValidationRule = { list: { inCellDropDown: true, source: "иә, жоқ" } };
const custom: Excel.DataValidationRule = { custom: { formula: "=AND(ISNUMBER(A1),MOD(A1,2)=0)" } };

const entries: readonly [string, Excel.DataValidationRule, string, boolean][] = [
  ["a whole number inside", whole, "55", true],
  ["a whole number outside", whole, "101", false],
  ["a fraction for a whole number", whole, "1,5", false],
  ["a fraction written as in America", decimal, "0.5", false],
  ["a text for a number", whole, "many", false],
  ["nothing", whole, "", true],
  ["above a bound in a cell", decimal, "0,5", true],
  ["below a bound in a cell", decimal, "-0,5", false],
  ["a date inside", date, "2026-02-20", true],
  ["a date outside", date, "2025-02-20", false],
  ["a choice of the list", listed, "жоқ", true],
  ["a choice in other letters", listed, "Жоқ", false],
  ["what the formula allows", custom, "4", true],
  ["what the formula refuses", custom, "5", false],
];

test.each(entries)("%s", async (_what, value, text, allowed) => {
  await rule("A1", value);
  expect(await type("A1", text)).toEqual(allowed ? done : refused);
  const [[now]] = (await trial.values("A1")) as [[unknown]];
  if (!allowed || text === "") expect(now).toBe("");
  else expect(now).not.toBe("");
});

test("a list in cells is read without regard to case, and follows the cells", async () => {
  await trial.run(async (sheet, context) => {
    sheet.getRange("F1:F2").values = [["KZO"], ["PVL"]];
    context.workbook.names.add("choices_2025", sheet.getRange("F1:F2"));
    sheet.getRange("A1:A2").dataValidation.rule = { list: { inCellDropDown: true, source: "=choices_2025" } };
    await context.sync();
  });
  expect(await type("A1", "kzo")).toEqual(done);
  expect(await type("A2", "AST")).toMatchObject({ done: false });
  await type("F2", "AST");
  expect(await type("A2", "AST")).toEqual(done);
});

test("a rule's formula is relative to the first cell of its area", async () => {
  await rule("B1:B3", { custom: { formula: "=B1>A1" } });
  await trial.run(async (sheet, context) => {
    sheet.getRange("A1:A3").values = [[1], [5], [1]];
    await context.sync();
  });
  expect([await type("B1", "3"), await type("B2", "3"), await type("B3", "3")]).toEqual([done, refused, done]);
});

test("a refused value leaves the old one, and the workbook calculated with it", async () => {
  await rule("A1", whole);
  await type("A1", "7");
  await trial.run(async (sheet, context) => {
    sheet.getRange("C1").formulas = [["=A1*2"]];
    await context.sync();
  });
  expect(await type("A1", "700")).toEqual(refused);
  expect(await trial.values("A1:C1")).toEqual([[7, "", 14]]);
});

test("a warning lets a value pass", async () => {
  await rule("A1", whole);
  await trial.run(async (sheet, context) => {
    sheet.getRange("A1").dataValidation.errorAlert = { showAlert: true, style: "Warning", title: "", message: "" };
    await context.sync();
  });
  expect(await type("A1", "700")).toEqual(done);
});

test("the API writes past a validation, which then tells that the cell is wrong", async () => {
  await rule("A1:A2", whole);
  const valid = await trial.run(async (sheet, context) => {
    sheet.getRange("A1:A2").values = [[1], [700]];
    const validation = sheet.getRange("A1:A2").dataValidation.load("valid,type,rule");
    await context.sync();
    return [validation.valid, validation.type, validation.rule];
  });
  expect(valid).toEqual([null, "WholeNumber", whole]);
});

test("on a protected sheet only unlocked cells take what is typed or written", async () => {
  await trial.run(async (sheet, context) => {
    sheet.getRange("A1:B2").format.protection.locked = false;
    const { dataValidation } = sheet.getRange("D1");
    dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThanOrEqualTo" } };
    dataValidation.prompt = { title: "Closed", message: "Ask first.", showPrompt: true };
    sheet.protection.protect({ allowFormatColumns: true });
    await context.sync();
  });
  expect(await type("B2", "5")).toEqual(done);
  expect(await type("C1", "5")).toMatchObject({ done: false, reason: "locked", title: "", message: "" });
  // The prompt of a cell stands beside it in Excel when it is chosen.
  expect(await type("D1", "5")).toMatchObject({ reason: "locked", title: "Closed", message: "Ask first." });
  expect((await trial.failure((sheet) => (sheet.getRange("B1:C1").values = [[1, 2]]))).code).toBe("AccessDenied");
  expect((await trial.failure((sheet) => (sheet.getRange("A1").format.fill.color = "#ff0000"))).code).toBe(
    "AccessDenied",
  );
  await trial.run(async (sheet, context) => {
    sheet.getRange("A1").values = [[9]];
    sheet.getRange("A1").format.columnWidth = 120;
    await context.sync();
  });
  expect(await trial.values("A1:C1")).toEqual([[9, "", ""]]);
});
