import { areaToA1, columnLetters, quoteSheet, sheetArea, toA1 } from "../../../src/sheets/plan/a1";

test("columns have the letters of Excel", () => {
  expect([1, 26, 27, 52, 53, 702, 703, 16384].map(columnLetters)).toEqual([
    "A",
    "Z",
    "AA",
    "AZ",
    "BA",
    "ZZ",
    "AAA",
    "XFD",
  ]);
  expect(() => columnLetters(0)).toThrow(RangeError);
});

test("an address keeps what is anchored", () => {
  const cell = { row: 9, column: 3 };
  expect((["none", "column", "row", "both"] as const).map((anchor) => toA1(cell, anchor))).toEqual([
    "C9",
    "$C9",
    "C$9",
    "$C$9",
  ]);
  expect(areaToA1({ ...cell, rows: 1, columns: 1 })).toBe("C9");
  expect(areaToA1({ ...cell, rows: 20, columns: 2 }, "row")).toBe("C$9:D$28");
});

test("sheet names are always quoted", () => {
  expect(quoteSheet("1. Сводка")).toBe("'1. Сводка'");
  expect(sheetArea("O'Neill", { row: 1, column: 1, rows: 2, columns: 1 })).toBe("'O''Neill'!A1:A2");
});
