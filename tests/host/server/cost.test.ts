import { useExcel } from "./in-excel";

const trial = useExcel();

/** How often formulas were calculated and read meanwhile. */
async function costOf(work: (sheet: Excel.Worksheet, workbook: Excel.Workbook) => void): Promise<[number, number]> {
  const { engine } = trial.excel.host;
  await trial.excel.idle();
  const before = [engine.calculations(), engine.formulasRead()] as const;
  await trial.run(async (sheet, context) => {
    work(sheet, context.workbook);
    await context.sync();
  });
  await trial.excel.idle();
  return [engine.calculations() - before[0], engine.formulasRead() - before[1]];
}

test("a name that no formula says is set, changed and taken away without a calculation", async () => {
  await trial.run(async (sheet, context) => {
    sheet.getRange("A1:A50").formulas = Array.from({ length: 50 }, (_, at) => [`=B${at + 1}+1`]);
    await context.sync();
  });
  expect(await costOf((_, { names }) => void names.add("nobodys", '="a"'))).toEqual([0, 0]);
  expect(await costOf((_, { names }) => (names.getItem("nobodys").formula = '="b"'))).toEqual([0, 0]);
  expect(await costOf((_, { names }) => names.getItem("nobodys").delete())).toEqual([0, 0]);
});

test("of a changed name only the formulas that say it are read anew, in any case", async () => {
  await trial.run(async (sheet, context) => {
    context.workbook.names.add("rate_now", "=5");
    await context.sync();
    sheet.getRange("A1:A50").formulas = Array.from({ length: 50 }, (_, at) => [
      at < 3 ? `=RATE_now*${at + 1}` : `=B${at + 1}+1`,
    ]);
    await context.sync();
  });
  const [, read] = await costOf((_, { names }) => (names.getItem("rate_now").formula = "=7"));
  expect(read).toBe(3);
  expect(await trial.values("A1:A4")).toEqual([[7], [14], [21], [1]]);
  await costOf((_, { names }) => names.getItem("rate_now").delete());
  expect(await trial.values("A1:A4")).toEqual([["#NAME?"], ["#NAME?"], ["#NAME?"], [1]]);
});

test("an entered formula is read alone; one that stood in a cell before is there again", async () => {
  await trial.run(async (sheet, context) => {
    sheet.getRange("A1:A50").formulas = Array.from({ length: 50 }, (_, at) => [`=B${at + 1}+1`]);
    await context.sync();
  });
  expect((await costOf((sheet) => (sheet.getRange("A2").formulas = [["=B2+2"]])))[1]).toBe(1);
  expect((await costOf((sheet) => void sheet.getRange("A2").clear("Contents")))[1]).toBe(0);
  await costOf((sheet) => (sheet.getRange("A2").formulas = [["=B2+2"]]));
  await costOf((sheet) => (sheet.getRange("B2").values = [[5]]));
  expect(await trial.values("A1:A3")).toEqual([[1], [7], [1]]);
});

test("a chain of thirty thousand formulas is calculated to its end", async () => {
  const last = 30_000;
  const seen = await trial.run(async (sheet, context) => {
    sheet.getRange("A1").values = [[1]];
    sheet.getRange(`A2:A${last}`).formulas = Array.from({ length: last - 1 }, (_, at) => [`=A${at + 1}+1`]);
    const range = sheet.getRange(`A${last}`).load("values");
    await context.sync();
    return range.values;
  });
  expect(seen).toEqual([[last]]);
});

test("cells written one by one in a batch are calculated once, however many", async () => {
  for (const count of [4, 4000]) expect((await costOf((sheet) => writeCells(sheet, count)))[0]).toBe(1);
  expect(await trial.values("K3999:K4000")).toEqual([[3999], [4000]]);
});

function writeCells(sheet: Excel.Worksheet, count: number): void {
  for (let row = 1; row <= count; row += 1) sheet.getRange(`K${row}`).values = [[row]];
}
