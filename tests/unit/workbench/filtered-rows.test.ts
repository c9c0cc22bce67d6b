import type { CellContent } from "../../../src/excel-host/engine/engine";
import { captionsOf, rowsPassed } from "../../../src/workbench/page/rows/filtered-rows";

const cell = (value: string | number): CellContent => ({ value, blank: value === "", error: false, spilled: false });
const rows = [
  ["AST", "Астана", 82.5],
  ["KZO", "Кызылорда", 12],
  ["ABY", "Абайская обл.", ""],
].map((row) => row.map(cell));

test("a row passes that holds every text, in any case, numbers as they are written here", () => {
  expect(rowsPassed(rows, new Map([[1, " АСТ "]]))).toEqual([true, false, false]);
  expect(rowsPassed(rows, new Map([[2, "82,5"]]))).toEqual([true, false, false]);
  expect(
    rowsPassed(
      rows,
      new Map([
        [1, "а"],
        [2, "1"],
      ]),
    ),
  ).toEqual([false, true, false]);
  expect(rowsPassed(rows, new Map())).toEqual([true, true, true]);
});

test("a caption is what stands over a column, each text once", () => {
  const above = [
    ["", "Организация", "2.1"],
    ["", "Организация", "Консультации"],
    ["", "", 17],
  ].map((row) => row.map(cell));
  expect(captionsOf(above)).toEqual(["", "Организация", "2.1 · Консультации"]);
});
