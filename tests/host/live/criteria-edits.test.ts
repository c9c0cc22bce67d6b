import { columnLetters } from "../../../src/sheets/plan/a1";
import { machineColumn, printedCriteria } from "../../../src/evaluation/sheets/criteria/criteria-columns";
import { machineColumns } from "../../../src/rating/criteria/machine-row";
import { openYear, sheetOf, valuesOf, type OpenYear } from "./open-small-year";

let open: OpenYear;

beforeEach(async () => {
  open = await openYear();
  await open.workbook.openSample(2025, "ru");
});
afterEach(() => open.excel.dispose());

const parameter = (name: string): number => machineColumn + machineColumns.indexOf(name);

async function rowOf(table: string, code: string): Promise<readonly unknown[]> {
  return (await valuesOf(table)).find((cells) => cells[0] === code) ?? [];
}

async function addressOf(table: string, code: string, column: number): Promise<string> {
  return `${columnLetters(column)}${6 + (await valuesOf(table)).findIndex((cells) => cells[0] === code)}`;
}

test.each([
  ["criteria", "crt_table_2025"],
  ["scenario", "scn_table_2025"],
])("a parameter typed on the sheet (%s) changes the words beside it at once", async (key, table) => {
  if (key === "scenario") await open.workbook.take(2025, { step: "scenario" });
  const sheet = await sheetOf(key);
  const type = async (column: number, text: string) =>
    open.excel.typeInCell(sheet, await addressOf(table, "1.2", column), text);
  expect(await type(parameter("points"), "40")).toMatchObject({ done: true });
  expect(await type(parameter("max"), "500")).toMatchObject({ done: true });
  await open.excel.idle();
  const row = await rowOf(table, "1.2");
  expect([row[printedCriteria.how - 1], row[printedCriteria.range - 1]]).toEqual([
    expect.stringMatching(/^Баллы за единицу: 40/),
    "0 – 500",
  ]);
  const read = await open.workbook.read(2025);
  const criteria = key === "scenario" ? read.scenario?.criteria : read.data.criteria;
  expect(criteria?.indicators.find(({ code }) => code === "1.2")).toMatchObject({ rule: { points: 40 }, max: 500 });
  expect([...read.findings, ...(read.scenario?.findings ?? [])]).toEqual([]);
  expect(await type(parameter("kind"), "по усмотрению")).toMatchObject({ done: false });
});

test("words pasted over are an error on the line, and the repair brings them back", async () => {
  const sheet = await sheetOf("criteria");
  const before = (await rowOf("crt_table_2025", "1.2"))[printedCriteria.how - 1];
  const address = await addressOf("crt_table_2025", "1.2", printedCriteria.how);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [["Баллы за единицу: 100"]];
    await context.sync();
  });
  await open.excel.idle();
  const read = await open.workbook.read(2025);
  expect(read.findings).toMatchObject([{ code: "criteria.words-differ", indicator: "1.2" }]);
  const repaired = await open.workbook.repair(2025);
  expect(repaired.findings).toEqual([]);
  expect((await rowOf("crt_table_2025", "1.2"))[printedCriteria.how - 1]).toBe(before);
});

test("after the first line of a block was emptied, which bore the formula for all its words, the repair brings them back", async () => {
  const sheet = await sheetOf("criteria");
  const table = "crt_table_2025";
  const before = (await open.workbook.read(2025)).data.criteria.indicators;
  const [first, second] = before.filter(({ block }) => block === before[0]?.block);
  const words = (await rowOf(table, second?.code ?? ""))[printedCriteria.how - 1];
  expect(words).toMatch(/^Баллы/);
  const address = await addressOf(table, first?.code ?? "", 1);
  const last = columnLetters(machineColumn + machineColumns.length - 1);
  await Excel.run(async (context) => {
    const found = context.workbook.worksheets.getItem(sheet);
    found.protection.unprotect();
    found.getRange(`${address}:${last}${address.slice(1)}`).clear("Contents");
    found.protection.protect();
    await context.sync();
  });
  await open.excel.idle();
  expect((await open.workbook.read(2025)).data.criteria.indicators.map(({ code }) => code)).not.toContain(first?.code);
  const repaired = await open.workbook.repair(2025);
  await open.excel.idle();
  expect(repaired.data.criteria.indicators).toEqual(before.filter((one) => one !== first));
  expect((await rowOf(table, second?.code ?? ""))[printedCriteria.how - 1]).toBe(words);
  const read = await open.workbook.read(2025);
  expect(read.findings.filter(({ code }) => code === "criteria.words-differ")).toEqual([]);
  for (const { code } of repaired.data.criteria.indicators) {
    expect([code, (await rowOf(table, code))[printedCriteria.how - 1]]).toEqual([
      code,
      expect.stringMatching(/\p{L}/u),
    ]);
  }
});
