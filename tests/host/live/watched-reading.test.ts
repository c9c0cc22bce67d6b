import { resultTimes } from "../../../src/evaluation/live/reading/judge-results";
import type { Snapshot } from "../../../src/evaluation/year/ports";
import { openYear, type OpenYear } from "./open-small-year";

let open: OpenYear;
let seen: Snapshot[] = [];
let unwatch: () => Promise<void>;
let asked: string[] = [];

beforeAll(async () => {
  open = await openYear(undefined, resultTimes);
  await open.workbook.openSample(2025, "ru");
  const { bridge } = open.excel;
  const send = bridge.sendMessageToHost.bind(bridge);
  bridge.sendMessageToHost = (text) => {
    asked.push(text);
    send(text);
  };
  unwatch = await open.workbook.watch(2025, (snapshot) => seen.push(snapshot));
  // The first edit reads everything once.
  await type("AST", "1.2", "50");
});
afterAll(async () => {
  await unwatch();
  open.excel.dispose();
});

/** Types a figure and waits until everything has been read that is to be read. */
async function type(organisation: string, code: string, text: string): Promise<void> {
  [seen, asked] = [[], []];
  await open.type(organisation, code, text);
  await settled();
}

async function settled(): Promise<void> {
  let before = -1;
  while (before !== asked.length || seen.length === 0) {
    before = asked.length;
    await open.excel.idle();
    await new Promise((resolve) => setTimeout(resolve, 400));
  }
}

const readings = (name: string): number => asked.filter((text) => text.includes(`"${name}_2025"`)).length;

test("of an edit the figures are read once, however long the results take; documents not at all", async () => {
  await type("AST", "1.2", "45");
  expect(seen.at(-1)?.data.returns["AST"]?.figures?.["1.2"]).toBe(45);
  expect(seen).toHaveLength(1);
  expect(readings("fig_b1")).toBe(1);
  expect(readings("evd_table")).toBe(0);
  expect(readings("pts_b1")).toBeGreaterThan(1);
});

async function documentCell(): Promise<{ readonly sheet: string; readonly address: string }> {
  return Excel.run(async (context) => {
    const table = context.workbook.names.getItem("evd_table_2025").getRangeOrNullObject().load("values");
    await context.sync();
    const row = table.values.findIndex(([id, , code]) => id === "AST" && code === "1.2");
    const cell = table.getCell(row, 5).load("address,worksheet/name");
    await context.sync();
    return { sheet: cell.worksheet.name, address: cell.address.slice(cell.address.lastIndexOf("!") + 1) };
  });
}

test("a document is read when it is edited, and with every edit while it follows others by a formula", async () => {
  const { sheet, address } = await documentCell();
  const figure = await open.type("AST", "1.2", "46");
  await settled();
  const write = async (text: string): Promise<void> => {
    [seen, asked] = [[], []];
    await open.excel.typeInCell(sheet, address, text);
    await settled();
  };
  await write("Отчёт № 7");
  expect(seen.at(-1)?.data.returns["AST"]?.evidence?.["1.2"]).toBe("Отчёт № 7");
  [seen, asked] = [[], []];
  await Excel.run(async (context) => {
    const found = context.workbook.worksheets.getItem(sheet);
    found.protection.unprotect();
    const cell = found.getRange(address);
    cell.numberFormat = [["General"]];
    cell.formulas = [[`="Отчёт № "&${figure}`]];
    await context.sync();
  });
  await settled();
  expect(seen.at(-1)?.data.returns["AST"]?.evidence?.["1.2"]).toBe("Отчёт № 46");
  await type("AST", "1.2", "47");
  expect(seen.at(-1)?.data.returns["AST"]?.evidence?.["1.2"]).toBe("Отчёт № 47");
});
