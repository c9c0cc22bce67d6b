import { createHeadlessHost, type HeadlessHost } from "../../../src/excel-host/headless";
import type { ProfileName } from "../../../src/excel-host/host/profiles";

let excel: HeadlessHost;
/** The chain after every calculation: a figure, two functions one after the other, a native formula behind. */
let seen: unknown[][];
let told: string[];

afterEach(() => excel.dispose());

async function start(...profiles: ProfileName[]): Promise<void> {
  excel = await createHeadlessHost({
    profiles,
    functions: [{ id: "TWICE", parameters: [{ dimensionality: "scalar" }] }],
  });
  const { CustomFunctions } = excel;
  CustomFunctions.associate("TWICE", (value) => {
    if (value === 13) throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidNumber);
    return Number(value) * 2;
  });
  seen = [];
  told = [];
  const { engine } = excel.host;
  const [sheet = ""] = engine.sheets().map(({ id }) => id);
  engine.onCalculated(() => {
    const [chain = []] = engine.cells(sheet, { row: 0, column: 0, rows: 1, columns: 4 });
    seen.push(chain.map(({ value }) => value));
  });
  await excel.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onChanged.add(async ({ address }) => void told.push(address));
    worksheets.onCalculated.add(async () => void told.push("calculated"));
    await context.sync();
    const chain = worksheets.getItem("Sheet1").getRange("A1:D1");
    chain.formulas = [[1, "=BAGALAU.TWICE(A1)", "=BAGALAU.TWICE(B1)", "=C1+1"]];
    await context.sync();
  });
  seen = seen.filter(([figure]) => figure === 1);
}

/** What the chain shows. */
async function look(): Promise<unknown[]> {
  return excel.Excel.run(async (context) => {
    const chain = context.workbook.worksheets.getItem("Sheet1").getRange("A1:D1").load("values");
    await context.sync();
    return chain.values[0] ?? [];
  });
}

test("whoever shares the thread has turns between functions that take long", async () => {
  excel = await createHeadlessHost({
    functions: [{ id: "LONG", parameters: [{ dimensionality: "scalar" }] }],
  });
  let turns = 0;
  const turnsSeen: number[] = [];
  const turn = (): void => {
    turns += 1;
    timer = setImmediate(turn);
  };
  let timer = setImmediate(turn);
  excel.CustomFunctions.associate("LONG", (value) => {
    turnsSeen.push(turns);
    const begun = performance.now();
    while (performance.now() - begun < 45);
    return value;
  });
  await excel.Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getItem("Sheet1").getRange("A1:C1");
    cells.formulas = [["=BAGALAU.LONG(1)", "=BAGALAU.LONG(2)", "=BAGALAU.LONG(3)"]];
    await context.sync();
  });
  await excel.idle();
  clearImmediate(timer);
  expect(new Set(turnsSeen).size).toBeGreaterThan(1);
});

test("a formula that is entered shows #BUSY! until its function answers, one level of dependants at a time", async () => {
  await start();
  expect(await look()).toEqual([1, "#BUSY!", "#BUSY!", "#BUSY!"]);
  await excel.idle();
  expect(seen).toEqual([
    [1, "#BUSY!", "#BUSY!", "#BUSY!"],
    [1, 2, "#BUSY!", "#BUSY!"],
    [1, 2, 4, 5],
  ]);
  expect(told).toEqual(["A1:D1", "calculated"]);
});

test("a changed figure leaves the previous values until the functions answer; the end is told once", async () => {
  await start();
  await excel.idle();
  [seen, told] = [[], []];
  await excel.typeInCell("Sheet1", "A1", "5");
  expect(await look()).toEqual([5, 2, 4, 5]);
  await excel.idle();
  expect(seen).toEqual([
    [5, 2, 4, 5],
    [5, 10, 4, 5],
    [5, 10, 20, 21],
  ]);
  expect(told).toEqual(["A1", "calculated"]);
});

test("the same formula entered again has no previous value; a full calculation asks again and keeps it", async () => {
  await start();
  await excel.idle();
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("B1").formulas = [["=BAGALAU.TWICE(A1)"]];
    await context.sync();
  });
  expect(await look()).toEqual([1, "#BUSY!", 4, 5]);
  await excel.idle();
  expect(await look()).toEqual([1, 2, 4, 5]);
  await excel.Excel.run(async (context) => {
    context.application.calculate("Full");
    await context.sync();
  });
  expect(excel.host.engine.owesAnswers()).toBe(true);
  expect(await look()).toEqual([1, 2, 4, 5]);
});

test("an error is an answer as any other", async () => {
  await start();
  await excel.typeInCell("Sheet1", "A1", "13");
  await excel.idle();
  expect((await look())[1]).toBe("#NUM!");
});

test("slow functions take their time, level by level", async () => {
  await start("slow-functions");
  const begun = performance.now();
  await excel.idle();
  expect(performance.now() - begun).toBeGreaterThan(90);
  expect(seen).toHaveLength(3);
});

test("a function whose file comes later answers with a promise, and fails with its error", async () => {
  await start();
  const { CustomFunctions } = excel;
  CustomFunctions.associate("TWICE", async (value) => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    if (value === 13) throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidNumber);
    return Number(value) * 3;
  });
  const enter = (figure: number) =>
    excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1:B1").formulas = [[figure, "=BAGALAU.TWICE(A1)"]];
      await context.sync();
    });
  seen = [];
  await enter(5);
  await excel.idle();
  expect(seen[0]?.[1]).toBe("#BUSY!");
  expect((await look()).slice(0, 2)).toEqual([5, 15]);
  await enter(13);
  await excel.idle();
  expect((await look())[1]).toBe("#NUM!");
});
