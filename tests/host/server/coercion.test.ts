import { useExcel } from "./in-excel";

const trial = useExcel();

const written: readonly [unknown, unknown, string][] = [
  [12, 12, "General"],
  ["12", 12, "General"],
  [" 12 ", 12, "General"],
  ["12.50", 12.5, "General"],
  ["1,234", 1234, "#,##0"],
  ["1,234.5", 1234.5, "#,##0.00"],
  ["(5)", -5, "General"],
  ["-5", -5, "General"],
  ["+5", 5, "General"],
  ["1e3", 1000, "0.00E+00"],
  ["12%", 0.12, "0%"],
  ["12.5%", 0.125, "0.00%"],
  ["true", true, "General"],
  ["2026-01-26", 46048, "m/d/yyyy"],
  ["1/26/2026", 46048, "m/d/yyyy"],
  ["10:30", 0.4375, "h:mm"],
  ["12,5", "12,5", "General"],
  ["1.2.3", "1.2.3", "General"],
  ["Ұйым", "Ұйым", "General"],
  ["'=1+1", "=1+1", "General"],
  ["'007", "007", "General"],
  ["=1+1", 2, "General"],
  ["+1+1", 2, "General"],
  ["", "", "General"],
];

test.each(written)("%j becomes %j with the format %s", async (value, expected, format) => {
  const seen = await trial.run(async (sheet, context) => {
    const range = sheet.getRange("A1");
    range.values = [[value]];
    range.load("values,numberFormat");
    await context.sync();
    return [range.values[0]?.[0], range.numberFormat[0]?.[0]];
  });
  expect(seen).toEqual([expected, format]);
});

test.each(["1.10", "=1+1", "true", "2026-01-26", "1,234", "'x"])("in a text cell %j stays as it is", async (text) => {
  const seen = await trial.run(async (sheet, context) => {
    const range = sheet.getRange("A1:B1");
    range.numberFormat = [["@", "@"]];
    range.formulas = [[text, ""]];
    const length = sheet.getRange("C1");
    length.formulas = [["=LEN(A1)"]];
    range.load("values,formulas,valueTypes");
    length.load("values");
    await context.sync();
    return [range.values[0], range.formulas[0], range.valueTypes[0], length.values[0]];
  });
  expect(seen).toEqual([[text, ""], [text, ""], ["String", "Empty"], [text.length]]);
});

test("null leaves a cell as it is, an empty text empties it", async () => {
  const seen = await trial.run(async (sheet, context) => {
    const range = sheet.getRange("A1:C1");
    range.values = [[1, 2, 3]];
    range.values = [[null, "", 4]];
    range.load("values,valueTypes");
    await context.sync();
    return [range.values[0], range.valueTypes[0]];
  });
  expect(seen).toEqual([
    [1, "", 4],
    ["Double", "Empty", "Double"],
  ]);
});

test("one value fills a whole range", async () => {
  await trial.run(async (sheet, context) => {
    sheet.getRange("A1:B2").values = 7 as unknown as number[][];
    await context.sync();
  });
  expect(await trial.values("A1:B2")).toEqual([
    [7, 7],
    [7, 7],
  ]);
});

test("types tell errors, blanks and texts of formulas apart", async () => {
  const types = await trial.run(async (sheet, context) => {
    const range = sheet.getRange("A1:E1");
    range.formulas = [["=1/0", "=NOSUCH(1)", '=""', "=A9", "#N/A"]];
    range.load("valueTypes,values");
    await context.sync();
    return [range.valueTypes[0], range.values[0]];
  });
  expect(types).toEqual([
    ["Error", "Error", "String", "Double", "String"],
    ["#DIV/0!", "#NAME?", "", 0, "#N/A"],
  ]);
});
