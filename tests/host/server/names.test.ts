import { useExcel } from "./in-excel";

const trial = useExcel();

async function nameState(name: string): Promise<unknown> {
  return trial.excel.Excel.run(async (context) => {
    const item = context.workbook.names.getItemOrNullObject(name);
    item.load("name,formula,visible,type");
    const range = item.getRangeOrNullObject();
    range.load("address");
    await context.sync();
    if (item.isNullObject) return null;
    return { formula: item.formula, visible: item.visible, address: range.isNullObject ? null : range.address };
  });
}

test("a name follows its sheet when that is renamed", async () => {
  await trial.run(async (sheet, context) => {
    context.workbook.names.add("followed_2025", sheet.getRange("A1:B2"));
    sheet.getRange("A1:B2").values = [
      [1, 2],
      [3, 4],
    ];
    sheet.getRange("D1").formulas = [["=SUM(followed_2025)"]];
    sheet.name = "Ұйым жұмысы 2025";
    await context.sync();
  });
  expect(await nameState("FOLLOWED_2025")).toEqual({
    formula: "='Ұйым жұмысы 2025'!$A$1:$B$2",
    visible: true,
    address: "'Ұйым жұмысы 2025'!A1:B2",
  });
  const sum = await trial.excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Ұйым жұмысы 2025");
    sheet.getRange("A1").values = [[10]];
    const range = sheet.getRange("D1").load("values,formulas");
    await context.sync();
    return [range.values[0]?.[0], range.formulas[0]?.[0]];
  });
  expect(sum).toEqual([19, "=SUM(followed_2025)"]);
});

test("a name of a deleted sheet is an error, and so is what uses it", async () => {
  await trial.run(async (sheet, context) => {
    const other = context.workbook.worksheets.add("Doomed");
    other.getRange("A1").values = [[5]];
    context.workbook.names.add("doomed_2025", other.getRange("A1"));
    sheet.getRange("A1:B1").formulas = [["=doomed_2025", "=Doomed!A1"]];
    await context.sync();
    other.delete();
    await context.sync();
  });
  expect(await nameState("doomed_2025")).toEqual({ formula: "=#REF!", visible: true, address: null });
  expect(await trial.values("A1:B1")).toEqual([["#REF!", "#REF!"]]);
});

test("names are hidden, changed, deleted; a second one of the name is refused", async () => {
  await trial.run(async (sheet, context) => {
    const item = context.workbook.names.add("kept_2025", sheet.getRange("A1"));
    item.visible = false;
    item.formula = `='${await nameOf(sheet, context)}'!$C$3`;
    await context.sync();
  });
  expect(await nameState("kept_2025")).toMatchObject({ visible: false, address: expect.stringMatching(/!C3$/) });
  const again = await trial.failure((sheet, { workbook }) => workbook.names.add("KEPT_2025", sheet.getRange("A1")));
  expect(again.code).toBe("ItemAlreadyExists");
  await trial.run(async (_sheet, context) => {
    context.workbook.names.getItem("kept_2025").delete();
    await context.sync();
  });
  expect(await nameState("kept_2025")).toBeNull();
});

async function nameOf(sheet: Excel.Worksheet, context: Excel.RequestContext): Promise<string> {
  sheet.load("name");
  await context.sync();
  return sheet.name;
}
