import { useExcel } from "./in-excel";

const trial = useExcel();

async function sheets(): Promise<(readonly [string, string])[]> {
  return trial.run(async (_sheet, context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name,items/visibility,items/position");
    await context.sync();
    return worksheets.items.map(({ name, visibility }) => [name, visibility] as const);
  });
}

test("a new sheet comes last, is not activated, and is moved, coloured, renamed", async () => {
  const seen = await trial.run(async (_sheet, context) => {
    const { worksheets } = context.workbook;
    const added = worksheets.add("Новый");
    const active = worksheets.getActiveWorksheet().load("name");
    added.load("position");
    await context.sync();
    const last = added.position;
    added.position = 0;
    added.tabColor = "#1f2933";
    added.name = "Жаңа";
    added.showGridlines = false;
    added.load("position,tabColor,name,showGridlines");
    await context.sync();
    return [active.name, last > 0, added.position, added.tabColor, added.name, added.showGridlines];
  });
  expect(seen).toEqual([expect.stringMatching(/^Trial/), true, 0, "#1F2933", "Жаңа", false]);
  expect((await sheets())[0]).toEqual(["Жаңа", "Visible"]);
});

test("a sheet is hidden, and hidden so that only the API shows it; the last visible one is not", async () => {
  await trial.run(async (sheet, context) => {
    context.workbook.worksheets.add("Hidden").visibility = "Hidden";
    context.workbook.worksheets.add("Very").visibility = "VeryHidden";
    sheet.visibility = "Hidden";
    await context.sync();
  });
  expect(await sheets()).toEqual(
    expect.arrayContaining([
      ["Hidden", "Hidden"],
      ["Very", "VeryHidden"],
    ]),
  );
  const deleted = await trial.failure((_sheet, { workbook }) => workbook.worksheets.getItem("Very").delete());
  expect(deleted.code).toBe("InvalidOperation");
  const activated = await trial.failure((_sheet, { workbook }) => workbook.worksheets.getItem("Hidden").activate());
  expect(activated.code).toBe("InvalidOperation");
  const visible = (await sheets()).filter(([, visibility]) => visibility === "Visible").map(([name]) => name);
  const last = await trial.failure((_sheet, { workbook }) => {
    for (const name of visible) workbook.worksheets.getItem(name).visibility = "Hidden";
  });
  expect(last.code).toBe("InvalidOperation");
  await trial.run(async (_sheet, context) => {
    for (const name of visible) context.workbook.worksheets.getItem(name).visibility = "Visible";
    await context.sync();
  });
});

test("a workbook whose structure is locked keeps its sheets", async () => {
  await trial.run(async (_sheet, context) => {
    context.workbook.protection.protect("secret");
    await context.sync();
  });
  expect((await trial.failure((_sheet, { workbook }) => workbook.worksheets.add("More"))).code).toBe("AccessDenied");
  expect((await trial.failure((sheet) => (sheet.name = "Other"))).code).toBe("AccessDenied");
  expect((await trial.failure((_sheet, { workbook }) => workbook.protection.unprotect("wrong"))).code).toBe(
    "InvalidArgument",
  );
  await trial.run(async (_sheet, context) => {
    context.workbook.protection.unprotect("secret");
    await context.sync();
  });
});

test("the used range is what holds anything, also far out", async () => {
  const addresses = await trial.run(async (sheet, context) => {
    const empty = sheet.getUsedRangeOrNullObject(true);
    await context.sync();
    sheet.getRange("C3").values = [[1]];
    sheet.getRange("KZ1500").values = [["far"]];
    sheet.getRange("B2").format.fill.color = "#ff0000";
    const values = sheet.getUsedRangeOrNullObject(true).load("address");
    const all = sheet.getUsedRange().load("address");
    await context.sync();
    return [empty.isNullObject, values.address.split("!")[1], all.address.split("!")[1]];
  });
  expect(addresses).toEqual([true, "C3:KZ1500", "B2:KZ1500"]);
});

test("settings are kept and found again", async () => {
  const seen = await trial.run(async (_sheet, context) => {
    const { settings } = context.workbook;
    settings.add("key", { list: [1, "ә"] });
    const found = settings.getItemOrNullObject("key").load("value");
    const missing = settings.getItemOrNullObject("other");
    await context.sync();
    found.delete();
    const gone = settings.getItemOrNullObject("key");
    await context.sync();
    return [found.value, missing.isNullObject, gone.isNullObject];
  });
  expect(seen).toEqual([{ list: [1, "ә"] }, true, true]);
});
