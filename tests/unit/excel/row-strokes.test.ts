import * as fc from "fast-check";
import { rowStrokes } from "../../../src/excel/row-strokes";
import type { RowHeight } from "../../../src/workbook/sheet-plan";

function heights(rows: readonly RowHeight[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const { row, rows: count, height } of rows) {
    for (let at = row; at < row + count; at += 1) found.set(at, height);
  }
  return new Map([...found].sort((a, b) => a[0] - b[0]));
}

const plan = fc
  .array(fc.record({ gap: fc.nat(1), rows: fc.integer({ min: 1, max: 3 }), height: fc.constantFrom(15, 20, 30) }))
  .map((parts) => {
    let row = 1;
    return parts.map(({ gap, rows, height }) => {
      const at = row + gap;
      row = at + rows;
      return { row: at, rows, height };
    });
  });

test("every planned row ends with its height, no other row is touched, and no stroke is wasted", () => {
  fc.assert(
    fc.property(plan, (rows) => {
      const strokes = rowStrokes(rows);
      expect(heights(strokes)).toEqual(heights(rows));
      expect(strokes.length).toBeLessThanOrEqual(rows.length);
    }),
  );
});
