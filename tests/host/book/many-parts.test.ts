import type { HeadlessHost } from "../../../src/excel-host/headless";
import type { Area } from "../../../src/sheets/plan/sheet-plan";
import type { SheetFrame } from "../../../src/sheets/xlsx/read/read-frame";
import { frameSheet } from "../../../src/workbench/book/frame-sheet";
import { startExcel } from "../live/start-excel";

let excel: HeadlessHost;
let sheet: string;
beforeAll(async () => {
  excel = await startExcel();
  sheet = excel.host.engine.sheets()[0]?.id ?? "";
});
afterAll(() => excel.dispose());

function frameOf(merges: readonly Area[]): SheetFrame {
  return { styled: [], columns: [], rows: [], merges, hiddenRows: [], gridlines: true };
}

test("joined cells of a file are joined at once, not one after the other", () => {
  const { engine } = excel.host;
  const [one, all] = [jest.spyOn(engine, "merge"), jest.spyOn(engine, "mergeAll")];
  engine.writeCells(sheet, 0, 0, [[{ value: "a" }, { value: "under" }]]);
  const merges = Array.from({ length: 2000 }, (_, at) => ({ row: 2 * at + 1, column: 1, rows: 2, columns: 2 }));
  const meeting = { row: 2, column: 2, rows: 2, columns: 2 };
  frameSheet(excel.host, sheet, frameOf([...merges, meeting]), []);
  expect([one.mock.calls.length, all.mock.calls.length]).toEqual([0, 1]);
  expect(engine.merges(sheet)).toHaveLength(2000);
  expect(engine.cells(sheet, { row: 0, column: 0, rows: 1, columns: 2 })[0]?.map(({ blank }) => blank)).toEqual([
    false,
    true,
  ]);
});

test("names are set at once, and formulas reach them", async () => {
  const { engine } = excel.host;
  const name = engine.sheets()[0]?.name ?? "";
  engine.setName({ name: "rate", formula: "=0.1", hidden: false });
  const states = Array.from({ length: 3000 }, (_, at) => ({
    name: `n${at}`,
    formula: `='${name}'!$H$${at + 1}`,
    hidden: at === 5,
  }));
  engine.setNames([...states, { name: "RATE", formula: "=0.2", hidden: false }]);
  expect(engine.names()).toHaveLength(3001);
  expect(engine.names().find((one) => one.name === "n5")?.hidden).toBe(true);
  engine.writeCells(sheet, 9, 7, [[{ value: 7 }]]);
  engine.writeCells(sheet, 0, 9, [[{ formula: "=n9*rate" }]]);
  await engine.settle();
  expect(engine.cells(sheet, { row: 0, column: 9, rows: 1, columns: 1 })[0]?.[0]?.value).toBeCloseTo(1.4);
});
