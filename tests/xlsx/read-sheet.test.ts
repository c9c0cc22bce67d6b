import { DamagedFile } from "../../src/sheets/xlsx/damaged-file";
import { readSheet } from "../../src/sheets/xlsx/read/read-sheet";

function sheet(rows: string): string {
  return `<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData>${rows}</x:sheetData></x:worksheet>`;
}

test("every type of cell is read as it is stored", () => {
  const { cells } = readSheet(
    sheet(
      `<x:row r="2"><x:c r="B2"><x:v>12.50</x:v></x:c><x:c r="C2" t="s"><x:v>1</x:v></x:c><x:c r="D2" t="b"><x:v>1</x:v></x:c>` +
        `<x:c r="E2" t="e"><x:v>#N/A</x:v></x:c><x:c r="F2" t="str"><x:f>A1</x:f><x:v>a_x000D_b</x:v></x:c>` +
        `<x:c r="G2" t="inlineStr"><x:is><x:r><x:t>In</x:t></x:r><x:r><x:t>line</x:t></x:r><x:rPh><x:t>hint</x:t></x:rPh></x:is></x:c>` +
        `<x:c r="H2" s="3"/><x:c r="I2" t="d"><x:v>2026-02-20</x:v></x:c><x:c r="J2" t="d"><x:v>2026-02-20T09:30:00.000Z</x:v></x:c>` +
        `<x:c r="K2" t="d"><x:v>soon</x:v></x:c></x:row>`,
    ),
    ["zero", "one"],
  );
  expect(Object.fromEntries([...cells].map(([at, { type, value }]) => [at, [type, value]]))).toEqual({
    B2: ["number", 12.5],
    C2: ["text", "one"],
    D2: ["boolean", true],
    E2: ["error", "#N/A"],
    F2: ["text", "a\rb"],
    G2: ["text", "Inline"],
    I2: ["text", "2026-02-20"],
    J2: ["text", "2026-02-20"],
    K2: ["text", "soon"],
  });
  expect(cells.get("F2")).toEqual({ row: 2, column: 6, type: "text", value: "a\rb", formula: "=A1" });
});

test("a formula without a cached value is there, with no value", () => {
  expect(readSheet(sheet(`<x:row r="1"><x:c r="A1"><x:f>1+1</x:f></x:c></x:row>`), []).cells.get("A1")).toEqual({
    row: 1,
    column: 1,
    type: "empty",
    value: null,
    formula: "=1+1",
  });
});

test("cells that share a formula tell its text", () => {
  const { cells } = readSheet(
    sheet(
      `<x:row r="1"><x:c r="A1"><x:f t="shared" ref="A1:A2" si="0">B1*2</x:f><x:v>2</x:v></x:c></x:row>` +
        `<x:row r="2"><x:c r="A2"><x:f t="shared" si="0"/><x:v>4</x:v></x:c></x:row>`,
    ),
    [],
  );
  expect([...cells.values()].map(({ formula }) => formula)).toEqual(["=B1*2", "=B1*2"]);
});

test("cells out of reach are left out, the formula they share is not", () => {
  const part = sheet(
    `<x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c><x:c r="C1"><x:f t="shared" ref="A2:C2" si="0">B1*2</x:f><x:v>2</x:v></x:c></x:row>` +
      `<x:row r="2"><x:c r="A2"><x:f t="shared" si="0"/><x:v>4</x:v></x:c></x:row><x:row r="3"><x:c r="A3"><x:v>5</x:v></x:c></x:row>`,
  );
  const { cells } = readSheet(part, [], undefined, { rows: 2, columns: 2 });
  expect([...cells].map(([at, { formula }]) => [at, formula])).toEqual([
    ["A1", undefined],
    ["A2", "=B1*2"],
  ]);
});

test("positions left out follow each other", () => {
  const { cells } = readSheet(sheet(`<x:row/><x:row><x:c><x:v>1</x:v></x:c><x:c><x:v>2</x:v></x:c></x:row>`), []);
  expect([...cells.keys()]).toEqual(["A2", "B2"]);
});

test.each([
  ["another root", "<workbook/>"],
  ["a cell outside the grid", sheet(`<x:row r="1"><x:c r="XFE1"><x:v>1</x:v></x:c></x:row>`)],
  ["a row outside the grid", sheet(`<x:row r="1048577"/>`)],
  ["a malformed reference", sheet(`<x:row r="1"><x:c r="1A"><x:v>1</x:v></x:c></x:row>`)],
  ["a number that is none", sheet(`<x:row r="1"><x:c r="A1"><x:v>1,5</x:v></x:c></x:row>`)],
  ["a shared text that is not there", sheet(`<x:row r="1"><x:c r="A1" t="s"><x:v>9</x:v></x:c></x:row>`)],
  [
    "more text than a cell holds",
    sheet(`<x:row r="1"><x:c r="A1" t="str"><x:v>${"a".repeat(300_000)}</x:v></x:c></x:row>`),
  ],
  ["more cells than a computer should wait for", sheet(`<x:row>${"<x:c/>".repeat(16_000)}</x:row>`.repeat(17))],
  ["a cell of two values", sheet(`<x:row r="1"><x:c r="A1"><x:v>1</x:v><x:v>2</x:v></x:c></x:row>`)],
  ["a value with a tag in it", sheet(`<x:row r="1"><x:c r="A1"><x:v>1<x:b/>2</x:v></x:c></x:row>`)],
  ["one cell twice", sheet(`<x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c><x:c r="A1"><x:v>2</x:v></x:c></x:row>`)],
])("%s is refused", (_, part) => {
  expect(() => readSheet(part, [])).toThrow(DamagedFile);
});

test("joined cells are told as far as cells are read", () => {
  const part = `<worksheet><sheetData/><mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="A9:A10"/><mergeCell ref="B1"/>
    <mergeCell ref="nonsense"/></mergeCells></worksheet>`;
  expect(readSheet(part, []).joined).toEqual([
    { row: 1, column: 1, rows: 2, columns: 2 },
    { row: 9, column: 1, rows: 2, columns: 1 },
  ]);
  expect(readSheet(part, [], undefined, { rows: 5, columns: 5 }).joined).toHaveLength(1);
});
