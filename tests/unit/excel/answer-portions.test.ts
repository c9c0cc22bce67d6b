import { portionsOf } from "../../../src/sheets/office/read/answer-portions";
import { areaSizes, sizesAfter } from "../../../src/sheets/office/read/area-sizes";

test("tables are read at once as far as an answer holds them; a long one is cut by rows, none is left out", () => {
  const tables = [
    { key: "small", rows: 2, columns: 2 },
    { key: "long", rows: 25, columns: 1 },
    { key: "last", rows: 1, columns: 1 },
  ];
  const answers = portionsOf(tables, 10, 100);
  expect(answers).toEqual([
    [{ key: "small" }],
    [{ key: "long", part: { from: 0, rows: 10, columns: 1 } }],
    [{ key: "long", part: { from: 10, rows: 10, columns: 1 } }],
    [{ key: "long", part: { from: 20, rows: 5, columns: 1 } }, { key: "last" }],
  ]);
  expect(portionsOf(tables, 10)).toHaveLength(1);
});

test("sizes of areas are read from what their names refer to; those of a plan take their place", () => {
  const sizes = areaSizes(
    new Map([
      ["evd", "='1. Документы'!$A$6:$H$6105"],
      ["cell", "=Sheet1!$B$3"],
      ["text", '="waiting"'],
      ["gone", "=#REF!"],
    ]),
  );
  expect([...sizes.keys()]).toEqual(["evd", "cell"]);
  expect(sizes.get("evd")).toEqual({ sheet: "'1. Документы'", rows: 6100, columns: 8, bottom: 6105, right: 8 });
  expect(sizes.get("cell")).toMatchObject({ rows: 1, columns: 1, bottom: 3 });
  const area = { row: 6, column: 1, rows: 10, columns: 8 };
  expect(sizesAfter(sizes, [{ name: "evd", sheet: "evidence", area }]).get("evd")).toMatchObject({ rows: 10 });
});
