import { useExcel } from "./in-excel";

const trial = useExcel();

test("a property that was not loaded cannot be read", async () => {
  const code = await trial.run(async (sheet, context) => {
    const range = sheet.getRange("A1").load("values");
    try {
      return range.values;
    } catch (error) {
      await context.sync();
      return (error as { code: string }).code;
    }
  });
  expect(code).toBe("PropertyNotLoaded");
});

test("what hangs on a null object is a null object too", async () => {
  const nothing = await trial.run(async (_sheet, context) => {
    const missing = context.workbook.worksheets.getItemOrNullObject("nowhere");
    const name = context.workbook.names.getItemOrNullObject("nowhere");
    const range = missing.getRange("A1").load("values");
    await context.sync();
    return [missing.isNullObject, name.isNullObject, range.isNullObject];
  });
  expect(nothing).toEqual([true, true, true]);
});

test("an object is of no use after its run unless it is tracked", async () => {
  const kept = await trial.run(async (sheet, context) => {
    const lost = sheet.getRange("A1");
    const tracked = sheet.getRange("B2").load("address");
    context.trackedObjects.add(tracked);
    await context.sync();
    return { lost, tracked };
  });
  expect(() => (kept.lost.values = [[1]])).toThrow(expect.objectContaining({ code: "InvalidObjectPath" }));
  expect(kept.tracked.address).toMatch(/!B2$/);
});

test("several properties are set at once, and nested ones are loaded", async () => {
  const seen = await trial.run(async (sheet, context) => {
    const range = sheet.getRange("A1:B1");
    range.set({ values: [["a", "b"]], format: { fill: { color: "#ff0000" }, font: { bold: true } } });
    range.load("values,format/fill/color,format/font/bold");
    await context.sync();
    return [range.values, range.format.fill.color, range.format.font.bold];
  });
  expect(seen).toEqual([[["a", "b"]], "#FF0000", true]);
});

test("items of a collection are loaded with the asked properties", async () => {
  const names = await trial.run(async (_sheet, context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name,items/visibility");
    await context.sync();
    return worksheets.items.map(({ name, visibility }) => [name, visibility]);
  });
  expect(names[0]).toEqual(["Sheet1", "Visible"]);
});
