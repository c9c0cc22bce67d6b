import { useExcel } from "./in-excel";

const trial = useExcel();

const cases: readonly [string, string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => void][] = [
  [
    "a sheet that does not exist",
    "ItemNotFound",
    (_sheet, { workbook }) => workbook.worksheets.getItem("x").activate(),
  ],
  ["a name that does not exist", "ItemNotFound", (_sheet, { workbook }) => workbook.names.getItem("x").delete()],
  ["too few rows", "InvalidArgument", (sheet) => (sheet.getRange("A1:B2").values = [[1, 2]])],
  ["too many columns", "InvalidArgument", (sheet) => (sheet.getRange("A1:B1").formulas = [[1, 2, 3]])],
  ["an address that is none", "InvalidArgument", (sheet) => sheet.getRange("A0:B").clear()],
  ["a range outside the sheet", "InvalidArgument", (sheet) => sheet.getRangeByIndexes(1_048_576, 0, 1, 1).clear()],
  ["a sheet's name taken", "ItemAlreadyExists", (_sheet, { workbook }) => workbook.worksheets.add("SHEET1")],
  ["a sheet's name not allowed", "InvalidArgument", (_sheet, { workbook }) => workbook.worksheets.add("a/b")],
  ["a sheet's name too long", "InvalidArgument", (_sheet, { workbook }) => workbook.worksheets.add("x".repeat(32))],
  [
    "a defined name that looks like a cell",
    "InvalidArgument",
    (sheet, { workbook }) => workbook.names.add("AB12", sheet.getRange("A1")),
  ],
  ["a text too long for a cell", "InvalidArgument", (sheet) => (sheet.getRange("A1").values = [["x".repeat(32_768)]])],
  [
    "a prompt too long",
    "InvalidArgument",
    (sheet) => (sheet.getRange("A1").dataValidation.prompt = { showPrompt: true, title: "x".repeat(33), message: "" }),
  ],
  [
    "protection of a protected sheet",
    "InvalidOperation",
    (sheet) => (sheet.protection.protect(), sheet.protection.protect()),
  ],
];

test.each(cases)("%s: %s", async (_what, code, work) => {
  expect((await trial.failure(work)).code).toBe(code);
});

test("a member that is not emulated is named, never passed over", async () => {
  const failure = await trial.failure((sheet) => sheet.shapes.addTextBox("x"));
  expect(failure.code).toBe("ApiNotFound");
  expect(failure.message).toContain("Worksheet.shapes");
  const unknownProperty = await trial.failure((sheet) => sheet.getRange("A1").load("linkedDataTypeState"));
  expect(unknownProperty.message).toContain("Range.linkedDataTypeState");
  const unknownMethod = await trial.failure((sheet) => sheet.getRange("A1").removeDuplicates([0], false));
  expect(unknownMethod.message).toContain("Range.removeDuplicates()");
});

test("an error stops the batch, and what came before it stays", async () => {
  await trial.failure((sheet, { workbook }) => {
    sheet.getRange("A1").values = [["before"]];
    workbook.worksheets.getItem("nowhere").activate();
    sheet.getRange("A2").values = [["after"]];
  });
  expect(await trial.values("A1:A2")).toEqual([["before"], [""]]);
});
