import type { IUnitRange } from "@univerjs/core";
import { joinRanges } from "../../../src/excel-host/engine/univer/join-ranges";
import { randomFrom } from "../../../src/text/random";

function cell(row: number, column: number, sheetId = "s"): IUnitRange {
  return { unitId: "u", sheetId, range: { startRow: row, endRow: row, startColumn: column, endColumn: column } };
}

function cellsOf(ranges: readonly IUnitRange[]): string[] {
  const cells = new Set<string>();
  for (const { sheetId, range } of ranges)
    for (let row = range.startRow; row <= range.endRow; row++)
      for (let column = range.startColumn; column <= range.endColumn; column++)
        cells.add(`${sheetId} ${row} ${column}`);
  return [...cells].sort();
}

test("thousands of cells written one by one are one range to calculate", () => {
  const cells = Array.from({ length: 4000 }, (_, at) => cell(at % 1000, Math.floor(at / 1000)));
  expect(joinRanges(cells)).toEqual([
    { unitId: "u", sheetId: "s", range: { startRow: 0, endRow: 999, startColumn: 0, endColumn: 3 } },
  ]);
});

test("joined ranges hold the same cells, whatever they were", () => {
  const random = randomFrom("ranges");
  for (let turn = 0; turn < 50; turn++) {
    const cells = Array.from({ length: 60 }, () =>
      cell(random.whole(0, 9), random.whole(0, 6), random.whole(0, 1) ? "s" : "t"),
    );
    const joined = joinRanges(cells);
    expect(cellsOf(joined)).toEqual(cellsOf(cells));
    expect(joined.length).toBeLessThan(cells.length);
  }
});
