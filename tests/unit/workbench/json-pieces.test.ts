import * as fc from "fast-check";
import { jsonPieces } from "../../../src/workbench/page/kept/json-pieces";

const together = (value: unknown, levels: number): string => [...jsonPieces(value, levels)].join("");

test("in pieces a value is the same JSON, however deep it is taken apart", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.integer({ min: 0, max: 6 }), (value, levels) => {
      expect(together(value, levels)).toBe(JSON.stringify(value));
    }),
  );
  const gaps = { cells: { 0: { v: 1, f: undefined } }, none: undefined, listed: [undefined, null] };
  for (const levels of [0, 1, 2, 5]) expect(together(gaps, levels)).toBe(JSON.stringify(gaps));
});

test("thousands of rows are no one piece: a workbook's sheet can be written in turns", () => {
  const rows = Object.fromEntries(Array.from({ length: 9300 }, (_, row) => [row, { 0: { v: row }, 1: { v: "a" } }]));
  const pieces = [...jsonPieces({ engine: { sheets: { s1: { cellData: rows } } } }, 5)];
  expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(60);
  expect(pieces.length).toBeGreaterThan(9300);
});
