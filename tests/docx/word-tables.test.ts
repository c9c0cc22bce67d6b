/** @jest-environment node */
import { gridOf } from "../../src/evaluation/criteria-import/cells/table-cell";
import { wordTables } from "../../src/sheets/docx/word-tables";
import { writeZip } from "../../src/sheets/xlsx/zip/write-zip";
import { cell, numbering, ofList, paragraph, row, table, wordFile } from "./word-file";

/** Texts of a table with a joined cell in all its places. */
function textsOf(body: string, parts?: Readonly<Record<string, string>>): readonly (readonly string[])[] {
  const [first] = wordTables(wordFile(body, parts)) ?? [];
  return gridOf(first?.rows ?? []).map((line) => line.map(({ text }) => text));
}

const plain = (rows: readonly (readonly string[])[]): string =>
  table(rows.map((texts) => row(texts.map((one) => cell(one)))));

test("cells joined across and down stand once, with their spans", () => {
  const body = table([
    row([cell("№"), cell("Показатель"), cell("Баллы", '<w:gridSpan w:val="2"/>')]),
    row([
      cell("1", '<w:vMerge w:val="restart"/>'),
      cell("Охват", '<w:vMerge w:val="restart"/>'),
      cell("95 %"),
      cell("5"),
    ]),
    row([cell("", "<w:vMerge/>"), cell("", "<w:vMerge/>"), cell("90 %"), cell("3")]),
  ]);
  const [only] = wordTables(wordFile(body)) ?? [];
  expect(only?.rows).toEqual([
    [{ text: "№" }, { text: "Показатель" }, { text: "Баллы", colSpan: 2 }],
    [{ text: "1", rowSpan: 2 }, { text: "Охват", rowSpan: 2 }, { text: "95 %" }, { text: "5" }],
    [{ text: "90 %" }, { text: "3" }],
  ]);
});

test("paragraphs and breaks are lines; a table within a cell is text of that cell; pieces of one word stay together", () => {
  const inner = plain([
    ["районный", "3"],
    ["областной", "5"],
  ]);
  const pieces =
    "<w:p><w:r><w:t>5 бал</w:t></w:r><w:proofErr/><w:r><w:t>лов</w:t><w:br/><w:t>за каждое</w:t></w:r></w:p>";
  expect(
    textsOf(table([row([cell("А"), cell(pieces)]), row([cell("Б"), cell(`${paragraph("Конкурсы")}${inner}<w:p/>`)])])),
  ).toEqual([
    ["А", "5 баллов\nза каждое"],
    ["Б", "Конкурсы\nрайонный\n3\nобластной\n5"],
  ]);
});

test("what a correction strikes out is not read, what it puts in is", () => {
  const changed =
    '<w:p><w:del w:id="1"><w:r><w:delText>10</w:delText></w:r></w:del><w:ins w:id="2"><w:r><w:t>5</w:t></w:r></w:ins><w:r><w:t> баллов</w:t></w:r><w:moveFrom w:id="3"><w:r><w:t> за каждую встречу</w:t></w:r></w:moveFrom></w:p>';
  const body = table([
    row([cell("Семинары"), cell(changed)]),
    row([cell("Снятый"), cell("7")], '<w:del w:id="4"/>'),
    row([cell("Новый"), cell("9")], '<w:ins w:id="5"/>'),
  ]);
  expect(textsOf(body)).toEqual([
    ["Семинары", "5 баллов"],
    ["Новый", "9"],
  ]);
});

test("hidden text and raised footnote marks are no part of a number; a hidden row is told", () => {
  const marked =
    '<w:p><w:r><w:t>10</w:t></w:r><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>1</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>99</w:t></w:r><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t> баллов</w:t></w:r></w:p>';
  const body = table([row([cell("А"), cell(marked)]), row([cell("Б"), cell("2")], "<w:hidden/>")]);
  const [only] = wordTables(wordFile(body)) ?? [];
  expect(only?.rows).toEqual([
    [{ text: "А" }, { text: "10 баллов" }],
    [
      { text: "Б", isHidden: true },
      { text: "2", isHidden: true },
    ],
  ]);
});

test("numbers that Word shows before paragraphs of lists are read", () => {
  const line = (level: number, name: string): string =>
    row([cell(`<w:p>${ofList(1, level)}</w:p>`), cell(name), cell("5")]);
  const body = table([line(0, "Блок"), line(1, "Первый"), line(1, "Второй"), line(0, "Другой"), line(1, "Третий")]);
  expect(textsOf(body, { "word/numbering.xml": numbering({ 1: ["%1.", "%1.%2"] }) }).map(([number]) => number)).toEqual(
    ["1.", "1.1", "1.2", "2.", "2.1"],
  );
  expect(textsOf(body, { "word/numbering.xml": numbering({ 1: ["·", "·"] }) }).map(([mark]) => mark)).toEqual(
    Array(5).fill(""),
  );
});

test("several tables are told apart by the line above, and offered together where their columns are alike", () => {
  const part = (name: string): string =>
    plain([
      ["1", name, "5"],
      ["2", `${name} 2`, "3"],
    ]);
  const body = [
    plain([["Утверждаю"]]),
    paragraph("Приложение 1"),
    part("Семинары"),
    paragraph("Приложение 2"),
    part("Встречи"),
    plain([
      ["Подпись", "И. Иванов"],
      ["Дата", ""],
    ]),
  ].join("");
  const tables = wordTables(wordFile(body)) ?? [];
  expect(tables.map(({ name, rows }) => [name, rows.length])).toEqual([
    ["2 + 3. Приложение 1", 4],
    ["2. Приложение 1", 2],
    ["3. Приложение 2", 2],
    ["4. Подпись", 2],
  ]);
});

test("a file that is no Word file, is damaged, swells or names a document type is refused", () => {
  const zip = (path: string, content: string): Uint8Array =>
    writeZip([{ path, bytes: new TextEncoder().encode(content) }]);
  const good = wordFile(
    plain([
      ["а", "1"],
      ["б", "2"],
    ]),
  );
  expect(wordTables(good)).not.toBeNull();
  const entity = '<?xml version="1.0"?><!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]><d>&x;</d>';
  const laughs = '<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><d>&b;</d>';
  const bad: readonly Uint8Array[] = [
    new Uint8Array(),
    new TextEncoder().encode("{\\rtf1}"),
    good.slice(0, good.length - 30),
    good.map((byte, at) => (at === good.length >> 1 ? byte ^ 255 : byte)),
    zip("xl/workbook.xml", "<workbook/>"),
    wordFile(entity),
    wordFile(laughs),
    wordFile("<w:tbl><w:tr></w:tbl></w:tr>"),
    wordFile(`<w:p>${" ".repeat(17_000_000)}</w:p>`),
  ];
  expect(bad.map((bytes) => wordTables(bytes))).toEqual(bad.map(() => null));
});

test("wild spans, cells that go on with none, rows without cells and depths make no trouble", () => {
  const wild = table([
    row([cell("а", '<w:gridSpan w:val="999999999"/>'), cell("б", '<w:gridSpan w:val="-3"/>')]),
    row([cell("в", "<w:vMerge/>"), cell("г", '<w:gridSpan w:val="x"/>')], '<w:gridBefore w:val="1000000"/>'),
    row([]),
    "<w:tr><w:trPr/></w:tr>",
    row([cell("д", "<w:vMerge/>")]),
  ]);
  const [only] = wordTables(wordFile(wild)) ?? [];
  expect(JSON.stringify(only?.rows)).toMatch(/в.*г/);
  expect(gridOf(only?.rows ?? []).every((line) => line.length <= 192)).toBe(true);
  const deep = `${"<w:tbl><w:tr><w:tc>".repeat(3000)}<w:p/>${"</w:tc></w:tr></w:tbl>".repeat(3000)}`;
  expect(wordTables(wordFile(deep))).toEqual([]);
});

test("cells of 100,000 characters are read whole", () => {
  const long = "балл ".repeat(20_000).trim();
  expect(
    textsOf(
      plain([
        ["а", long],
        ["б", "2"],
      ]),
    )[0]?.[1],
  ).toBe(long);
});
