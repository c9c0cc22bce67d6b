import { useExcel } from "./in-excel";

const trial = useExcel();

test("a range without bounds reaches to the end of the sheet; its contents are nothing, and none can be written", async () => {
  const seen = await trial.run(async (sheet, context) => {
    sheet.getRange("B2").values = [[7]];
    const ranges = [sheet.getRange(), sheet.getRange("A:C"), sheet.getRange("2:3"), sheet.getRange("A1:C1000")];
    for (const range of ranges) range.load("address,rowCount,columnCount,values,formulas,numberFormat");
    await context.sync();
    return ranges.map(({ address, rowCount, columnCount, values, formulas, numberFormat }) => [
      address.replace(/.*!/, ""),
      rowCount,
      columnCount,
      [values, formulas, numberFormat].map((matrix) => (matrix as unknown[] | null)?.length ?? null),
    ]);
  });
  expect(seen).toEqual([
    ["1:1048576", 1_048_576, 16_384, [null, null, null]],
    ["A:C", 1_048_576, 3, [null, null, null]],
    ["2:3", 2, 16_384, [null, null, null]],
    ["A1:C1000", 1000, 3, [1000, 1000, 1000]],
  ]);
  for (const address of ["A:A", "1:1", undefined]) {
    const writes: ((range: Excel.Range) => unknown)[] = [
      (range) => (range.values = [["x"]]),
      (range) => (range.formulas = [["=1"]]),
      (range) => (range.numberFormat = [["0"]]),
    ];
    for (const write of writes)
      expect(await trial.failure((sheet) => void write(sheet.getRange(address)))).toMatchObject({
        code: "InvalidArgument",
      });
  }
  expect(await trial.values("A1:B2")).toEqual([
    ["", ""],
    ["", 7],
  ]);
});

test("looks, widths and emptying take a range without bounds, and cost what is in use", async () => {
  const told: string[] = [];
  const seen = await trial.run(async (sheet, context) => {
    sheet.onChanged.add(async ({ address }) => void told.push(address));
    await context.sync();
    sheet.getRange("B2:B3").values = [[7], [8]];
    sheet.getRange("A:C").format.fill.color = "#FF0000";
    sheet.getRange("B:B").format.columnWidth = 90;
    const { fill } = sheet.getRange("C900").format;
    fill.load("color");
    await context.sync();
    sheet.getRange("2:2").clear("Contents");
    const used = sheet.getUsedRange(true).load("address");
    await context.sync();
    return [fill.color, used.address.replace(/.*!/, "")];
  });
  await trial.excel.idle();
  expect(seen).toEqual(["#FF0000", "B3"]);
  expect(told).toEqual(["B2:B3", "2:2"]);
  const { engine } = trial.excel.host;
  expect(engine.size(engine.activeSheet()).rows).toBe(1000);
});
