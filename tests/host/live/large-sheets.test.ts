import { areaSizes } from "../../../src/sheets/office/read/area-sizes";
import { queueLongAreas } from "../../../src/sheets/office/read/read-areas";
import { queueContents } from "../../../src/sheets/office/read/sheet-contents";
import type { HeadlessHost } from "../../../src/excel-host/headless";
import { startExcel } from "./start-excel";

/** More than one answer of Excel holds. */
const rows = 9_000;

let excel: HeadlessHost;

beforeAll(async () => {
  excel = await startExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const long = sheet.getRange(`A1:H${rows}`);
    long.values = Array.from({ length: rows }, (_, row) => Array.from({ length: 8 }, (_, column) => row * 8 + column));
    context.workbook.names.add("long", long);
    context.workbook.names.add("short", sheet.getRange("A1:B1"));
    await context.sync();
  });
});
afterAll(() => excel.dispose());

const sizes = areaSizes(
  new Map([
    ["long", `='Sheet1'!$A$1:$H$${rows}`],
    ["short", "='Sheet1'!$A$1:$B$1"],
  ]),
);

test("an area too long for one answer is read whole in several; what is short costs no sync more", async () => {
  const readAreas = async (names: readonly string[]) => {
    excel.bridge.resetCounters();
    const areas = await Excel.run(async (context) => {
      const read = queueLongAreas(context, names, sizes);
      await context.sync();
      return read();
    });
    return { ...areas, syncs: excel.bridge.syncs };
  };
  const { syncs: usual } = await readAreas(["short"]);
  const { values, missing, syncs } = await readAreas(["short", "long", "absent"]);
  expect(missing).toEqual(["absent"]);
  expect(values["short"]).toEqual([[0, 1]]);
  expect(values["long"]).toHaveLength(rows);
  expect(values["long"]?.flat().every((value, at) => value === at)).toBe(true);
  expect(syncs - usual).toBe(2);
});

test("the contents of a sheet too long for one answer are read whole", async () => {
  const read = await Excel.run(async (context) => {
    const contents = queueContents(context, ["long"], sizes);
    await context.sync();
    return contents();
  });
  const { used, name, isProtected } = read.get("long") ?? {};
  expect([name, isProtected]).toEqual(["Sheet1", false]);
  expect(used).toMatchObject({ row: 1, column: 1, rows, columns: 8 });
  for (const matrix of [used?.values, used?.formulas]) {
    expect(matrix?.flat().every((value, at) => value === at)).toBe(true);
  }
  expect(used?.formats).toHaveLength(rows);
});

test("a name that is only a text, such as the lease of a step, lets no formula be read anew", async () => {
  const { engine } = excel.host;
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("J1:J3").formulas = [["=SUM(short)"], ["=A2"], ["=told"]];
    await context.sync();
  });
  await excel.idle();
  const before = engine.formulasRead();
  engine.setName({ name: "lease", formula: '="one"', hidden: true });
  await engine.settle();
  engine.setName({ name: "lease", formula: '="two"', hidden: true });
  engine.removeName("lease");
  await engine.settle();
  expect(engine.formulasRead() - before).toBe(0);
  // One that a formula calls is read.
  engine.setName({ name: "told", formula: '="text"', hidden: true });
  await engine.settle();
  expect(engine.formulasRead()).toBeGreaterThan(before);
});
