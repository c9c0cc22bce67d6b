import * as fc from "fast-check";
import { rectanglesByKey, spotsTaken, type KeyedCell } from "../../../src/sheets/office/write/rectangles";
import { atOnce } from "../../../src/sheets/plan/turns";

const grid = (...lines: readonly string[]): readonly KeyedCell[] =>
  lines.flatMap((line, row) =>
    [...line].flatMap((key, column) => (key === "." ? [] : [{ row: row + 1, column: column + 1, key }])),
  );

test("a block of equal cells is one rectangle", () => {
  expect(rectanglesByKey(grid("aaa", "aaa")).get("a")).toEqual([{ row: 1, column: 1, rows: 2, columns: 3 }]);
});

test("stripes go the way that needs fewer rectangles", () => {
  const found = rectanglesByKey(grid("abab", "abab", "abab"));
  expect(found.get("a")).toHaveLength(2);
  expect(found.get("b")).toHaveLength(2);
});

test("a gap is never painted over", () => {
  expect(rectanglesByKey(grid("aa.aa")).get("a")).toEqual([
    { row: 1, column: 1, rows: 1, columns: 2 },
    { row: 1, column: 4, rows: 1, columns: 2 },
  ]);
});

test("every cell is covered once, by its own group", () => {
  const picture = fc.array(fc.array(fc.constantFrom("a", "b", "."), { minLength: 1, maxLength: 8 }), { maxLength: 8 });
  fc.assert(
    fc.property(picture, (lines) => {
      const cells = grid(...lines.map((line) => line.join("")));
      const painted = [...rectanglesByKey(cells)].flatMap(([key, areas]) =>
        areas.flatMap((area) =>
          Array.from({ length: area.rows * area.columns }, (_, index) => ({
            row: area.row + Math.floor(index / area.columns),
            column: area.column + (index % area.columns),
            key,
          })),
        ),
      );
      const order = (a: KeyedCell, b: KeyedCell): number => a.row - b.row || a.column - b.column;
      expect(painted.sort(order)).toEqual([...cells].sort(order));
    }),
  );
});

test("a bridging rectangle runs over cells of no group, never over another group's", () => {
  const cells = grid("aa.aabaa");
  expect(rectanglesByKey(cells, atOnce(spotsTaken(cells))).get("a")).toEqual([
    { row: 1, column: 1, rows: 1, columns: 5 },
    { row: 1, column: 7, rows: 1, columns: 2 },
  ]);
});
