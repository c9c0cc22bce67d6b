import { DamagedFile } from "../../src/sheets/xlsx/damaged-file";
import { readBook, targetOf } from "../../src/sheets/xlsx/read/read-book";

const book = `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="r"><workbookPr date1904="true"/>
<sheets><sheet name="1. Қорғау &amp; т.б." sheetId="1" r:id="rId1"/><sheet name="_meta" sheetId="2" state="veryHidden" r:id="rId2"/></sheets>
<definedNames><definedName name="org_ids_2025" hidden="1">'1. Қорғау &amp; т.б.'!$A$9:$A$28</definedName>
<definedName name="_xlnm.Print_Titles" localSheetId="0">'1. Қорғау &amp; т.б.'!$A:$B,'1. Қорғау &amp; т.б.'!$5:$8</definedName></definedNames></workbook>`;

test("sheets, names and date system", () => {
  expect(readBook(book)).toMatchObject({
    strict: false,
    dateSystem: 1904,
    sheets: [
      { name: "1. Қорғау & т.б.", visibility: "visible", relation: "rId1" },
      { name: "_meta", visibility: "veryHidden", relation: "rId2" },
    ],
    names: [
      {
        name: "org_ids_2025",
        hidden: true,
        target: { sheet: "1. Қорғау & т.б.", area: { row: 9, column: 1, rows: 20, columns: 1 } },
      },
      { name: "_xlnm.Print_Titles", scope: "1. Қорғау & т.б.", hidden: false },
    ],
  });
});

test.each([
  ["'It''s'!$B$2", { sheet: "It's", area: { row: 2, column: 2, rows: 1, columns: 1 } }],
  ["Data!$A$1:$XFD$3", { sheet: "Data", area: { row: 1, column: 1, rows: 3, columns: 16_384 } }],
  ["#REF!", undefined],
  ["'A'!$A$1,'A'!$C$1", undefined],
  ["'A'!$B$2:$A$1", undefined],
  ["[1]Data!$A$1", undefined],
  ["SUM('A'!$A$1)", undefined],
])("the area of %s", (formula, target) => {
  expect(targetOf(formula)).toEqual(target);
});

test("more names than any book of ours has are refused before all are read", () => {
  const names = (count: number): string =>
    book.replace("<definedNames>", `<definedNames>${'<definedName name="a">a!A1</definedName>'.repeat(count)}`);
  expect(readBook(names(60_000)).names).toHaveLength(60_002);
  expect(() => readBook(names(65_536))).toThrow(DamagedFile);
});
