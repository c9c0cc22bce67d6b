import { useExcel } from "./in-excel";

const trial = useExcel();

type Matrix = readonly (readonly unknown[])[];

const numbers = (matrix: Matrix): number[][] =>
  matrix.map((row) => row.map((cell) => (typeof cell === "number" ? cell : 0)));

async function write(address: string, formulas: unknown[][]): Promise<void> {
  await trial.run(async (sheet, context) => {
    sheet.getRange(address).formulas = formulas;
    await context.sync();
  });
  await trial.excel.idle();
}

beforeAll(() => {
  const { CustomFunctions } = trial.excel;
  CustomFunctions.associate("DOUBLE", (cells) => numbers(cells as Matrix).map((row) => row.map((cell) => cell * 2)));
  CustomFunctions.associate("SUMS", (cells) => numbers(cells as Matrix).map((row) => [row.reduce((a, b) => a + b, 0)]));
});

test("an array spills, and its cells are values that formulas can use", async () => {
  await write("A1:B2", [
    [1, 2],
    [3, 4],
  ]);
  await write("D1", [["=BAGALAU.DOUBLE(A1:B2)"]]);
  await write("G1", [["=SUM(D1:E2)+E2"]]);
  const seen = await trial.run(async (sheet, context) => {
    const range = sheet.getRange("D1:E2").load("values,formulas");
    await context.sync();
    return [range.values, range.formulas];
  });
  expect(seen).toEqual([
    [
      [2, 4],
      [6, 8],
    ],
    [
      ["=BAGALAU.DOUBLE(A1:B2)", 4],
      [6, 8],
    ],
  ]);
  expect(await trial.values("G1")).toEqual([[28]]);
});

test("a cell in the way gives #SPILL!, emptying it lets the array spill again", async () => {
  await write("A1:A2", [[1], [2]]);
  await write("C1", [["=BAGALAU.DOUBLE(A1:A2)"]]);
  await write("C2", [["in the way"]]);
  expect(await trial.values("C1:C2")).toEqual([["#SPILL!"], ["in the way"]]);
  await write("C2", [[""]]);
  expect(await trial.values("C1:C2")).toEqual([[2], [4]]);
});

test("a chain of arrays follows an edit to its end, also by cells other than the first", async () => {
  await write("A1:B2", [
    [1, 2],
    [3, 4],
  ]);
  await write("D1", [["=BAGALAU.DOUBLE(A1:B2)"]]);
  await write("G1", [["=BAGALAU.SUMS(D1:E2)"]]);
  await write("I1", [["=BAGALAU.DOUBLE(G1:G2)"]]);
  await write("K1", [["=I2+1"]]);
  expect(await trial.values("K1")).toEqual([[29]]);
  await write("B2", [[40]]);
  expect(await trial.values("K1")).toEqual([[173]]);
  await write("D1", [[""]]);
  expect(await trial.values("K1")).toEqual([[1]]);
});

test("a column of yes and no spreads over the columns of another array", async () => {
  await write("A1:C2", [
    ["=TRUE", 1, ""],
    ["=FALSE", 3, 4],
  ]);
  await write("E1", [['=IF(A1:A2,IF(B1:C2="",0,B1:C2),"")']]);
  expect(await trial.values("E1:F2")).toEqual([
    [1, 0],
    ["", ""],
  ]);
});

test("a blank cell reaches a function as an empty text through ISBLANK", async () => {
  let seen: unknown;
  trial.excel.CustomFunctions.associate("LOOK", (cells) => {
    seen = cells;
    return 1;
  });
  await write("A1:C1", [[1, "", 0]]);
  await trial.run(async (sheet, context) => {
    context.workbook.names.add("looked_2025", sheet.getRange("A1:C1"));
    sheet.getRange("E1").formulas = [['=BAGALAU.LOOK(IF(ISBLANK(looked_2025),"",looked_2025))']];
    await context.sync();
  });
  await trial.excel.idle();
  expect(seen).toEqual([[1, "", 0]]);
});
