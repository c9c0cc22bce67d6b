import { cellTextsInTurns, checkLiveAreas, writtenFormat } from "../../../src/sheets/office/read/cell-texts";
import { atOnce } from "../../../src/sheets/plan/turns";
import type { SheetPlan } from "../../../src/sheets/plan/sheet-plan";

const plan: SheetPlan = {
  key: "one",
  name: "One",
  visibility: "visible",
  columns: [],
  rows: [],
  cells: [
    { row: 2, column: 2, value: "1.2", style: { name: "code" } },
    { row: 2, column: 3, value: "=1+1", style: { name: "plain" } },
    { row: 3, column: 2, value: 7, style: { name: "figure" } },
    { row: 3, column: 3, value: 14, formula: "=B3*2", style: { name: "figure" } },
    { row: 4, column: 2, value: true, style: { name: "plain" } },
    { row: 4, column: 3, value: null, style: { name: "figure" } },
    { row: 5, column: 2, value: 1, style: { name: "total" } },
    { row: 6, column: 2, value: 2, style: { name: "total" } },
  ],
  live: [
    {
      row: 5,
      column: 2,
      rows: 2,
      columns: 1,
      formula: "=NS.RUN(B3)",
      reserved: { row: 5, column: 2, rows: 10, columns: 1 },
    },
  ],
  merges: [],
  validations: [],
  conditionals: [],
  charts: [],
  places: {},
};

const cellTexts = (one: Parameters<typeof cellTextsInTurns>[0]) => atOnce(cellTextsInTurns(one));

test("one matrix holds contents and formulas; of a live area only the anchor is written", () => {
  expect(cellTexts(plan)).toEqual({
    area: { row: 2, column: 2, rows: 4, columns: 2 },
    formulas: [
      ["1.2", "'=1+1"],
      [7, "=B3*2"],
      [true, null],
      ["=NS.RUN(B3)", null],
    ],
  });
});

test("a text like a formula is never left to the text format", () => {
  const cell = { row: 1, column: 1, value: "=1+1", style: { name: "code" } } as const;
  expect(writtenFormat(cell)).toBe("General");
  expect(cellTexts({ ...plan, cells: [cell], live: [] })?.formulas).toEqual([["'=1+1"]]);
});

test("a sheet without contents writes nothing", () => {
  expect(cellTexts({ ...plan, cells: [], live: [] })).toBeUndefined();
});

const checked = (one: SheetPlan): void => atOnce(checkLiveAreas(one));

test("a cell in the zone kept for a live area is refused", () => {
  const intruder = { row: 9, column: 2, value: "x", style: { name: "plain" } } as const;
  expect(() => checked({ ...plan, cells: [...plan.cells, intruder] })).toThrow(RangeError);
});

test("two live areas may not share a zone", () => {
  const [live] = plan.live;
  if (!live) throw new Error("no live area");
  expect(() => checked({ ...plan, live: [live, { ...live, row: 7 }] })).toThrow(RangeError);
});
