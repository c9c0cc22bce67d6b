import { cellTextsInTurns } from "../../../src/sheets/office/read/cell-texts";
import { borderStrokesInTurns } from "../../../src/sheets/office/write/border-strokes";
import {
  formatStrokes,
  formatStrokesInTurns,
  styledCells,
  styledCellsInTurns,
  type StyledCell,
} from "../../../src/sheets/office/write/format-strokes";
import { atOnce, type Turns } from "../../../src/sheets/plan/turns";
import type { Cell, SheetPlan } from "../../../src/sheets/plan/sheet-plan";
import type { CellStyle } from "../../../src/sheets/plan/styles";

const sheet = (cells: readonly Cell[], more: Partial<SheetPlan> = {}): SheetPlan => ({
  key: "one",
  name: "One",
  visibility: "visible",
  columns: [],
  rows: [],
  cells,
  live: [],
  merges: [],
  validations: [],
  conditionals: [],
  charts: [],
  places: {},
  ...more,
});

function block(row: number, column: number, rows: number, columns: number, style: CellStyle): readonly Cell[] {
  return Array.from({ length: rows * columns }, (_, index) => ({
    row: row + Math.floor(index / columns),
    column: column + (index % columns),
    value: null,
    style,
  }));
}

const strokesOf = (cells: readonly StyledCell[], property: string): unknown[] =>
  formatStrokes(cells).filter((stroke) => stroke.property === property);

test("a whole block takes one stroke for each property that is not the usual one", () => {
  const cells = styledCells(sheet([...block(1, 1, 2, 3, { name: "text" }), ...block(3, 1, 5, 3, { name: "input" })]));
  expect(strokesOf(cells, "fill")).toEqual([
    { property: "fill", value: { colour: "#FFF8DC" }, row: 3, column: 1, rows: 5, columns: 3 },
  ]);
  expect(strokesOf(cells, "locked")).toEqual([
    { property: "locked", value: false, row: 3, column: 1, rows: 5, columns: 3 },
  ]);
  expect(strokesOf(cells, "fontName")).toEqual([
    { property: "fontName", value: "Calibri", row: 1, column: 1, rows: 7, columns: 3 },
  ]);
});

test("a formula under the text style keeps the general format, or Excel would show its text", () => {
  const cells = styledCells(sheet([{ row: 1, column: 1, value: "x", formula: "=A2", style: { name: "code" } }]));
  expect(strokesOf(cells, "format")).toEqual([]);
});

test("a merged area looks like its first cell throughout", () => {
  const plan = sheet([{ row: 1, column: 1, value: "x", style: { name: "mark" } }], {
    merges: [{ row: 1, column: 1, rows: 1, columns: 4 }],
  });
  expect(strokesOf(styledCells(plan), "fill")).toEqual([
    { property: "fill", value: { colour: "#F7F8F9" }, row: 1, column: 1, rows: 1, columns: 4 },
  ]);
});

test("a grid is drawn with six borders, and the heavier of two lines between neighbours stands", () => {
  const cells = styledCells(sheet([...block(1, 1, 1, 3, { name: "head" }), ...block(2, 1, 4, 3, { name: "text" })]));
  const [grid, ...edges] = atOnce(borderStrokesInTurns(cells));
  expect(grid).toMatchObject({ row: 1, column: 1, rows: 5, columns: 3 });
  expect(grid?.lines.map(({ side, line }) => `${side} ${line.weight}`)).toEqual([
    "EdgeTop thin",
    "EdgeBottom thin",
    "EdgeLeft thin",
    "EdgeRight thin",
    "InsideHorizontal thin",
    "InsideVertical thin",
  ]);
  expect(edges).toEqual([
    {
      row: 2,
      column: 1,
      rows: 1,
      columns: 3,
      lines: [{ side: "EdgeTop", line: { weight: "medium", colour: "#1F2933" } }],
    },
  ]);
});

test("a cell with one line only gets that line only", () => {
  const cells = styledCells(sheet([{ row: 3, column: 2, value: "x", style: { name: "mark" } }]));
  expect(atOnce(borderStrokesInTurns(cells))).toEqual([
    {
      row: 3,
      column: 2,
      rows: 1,
      columns: 1,
      lines: [{ side: "EdgeLeft", line: { weight: "thick", colour: "#5B6770" } }],
    },
  ]);
});

test("formats that change from row to row are written as one column", () => {
  const rows = Array.from({ length: 30 }, (_, row): Cell => {
    return { row: row + 2, column: 3, value: row, style: { name: "figure", format: row % 2 ? "0.00" : "#,##0" } };
  });
  const strokes = strokesOf(styledCells(sheet(rows)), "formats");
  expect(strokes).toHaveLength(1);
  expect(strokes[0]).toMatchObject({ row: 2, column: 3, rows: 30, columns: 1 });
  expect(strokesOf(styledCells(sheet(rows)), "format")).toEqual([]);
});

test("what thousands of cells need is found in parts, each a thousand cells at most", () => {
  const cells = [...block(1, 1, 4000, 4, { name: "text" }), ...block(1, 5, 4000, 1, { name: "code" })];
  const plan = sheet(cells.map((cell) => ({ ...cell, value: "x" })));
  const parts = <T>(work: Turns<T>): number => [...work].length;
  expect(parts(styledCellsInTurns(plan))).toBe(20);
  expect(parts(cellTextsInTurns(plan))).toBe(40);
  // Once for where they stand and once for their styles, and for each property by which they differ.
  expect(parts(formatStrokesInTurns(styledCells(plan)))).toBeGreaterThan(100);
});
