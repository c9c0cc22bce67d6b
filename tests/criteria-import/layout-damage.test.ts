/** @jest-environment jsdom */
import { separatedText } from "../../src/evaluation/criteria-import/cells/separated-text";
import { settleTable } from "../../src/evaluation/criteria-import/settle/settle-table";
import type { TableRows } from "../../src/evaluation/criteria-import/cells/table-cell";
import { readHtmlTable } from "../../src/pane/evaluation/bring-in/table/read-html-table";
import { appendix1 } from "../../src/rating/criteria/appendix-1";
import { sheetTable } from "../../src/sheets/xlsx/sheet-table";
import type { ReadCell } from "../../src/sheets/xlsx/read/read-workbook";
import { readRows } from "./read-case";

const none = { ...appendix1, indicators: [] };

/** What comes of each line without a decision: its number, rule, state and what is odd about it. */
function settled(rows: TableRows): unknown[] {
  return settleTable(readRows(rows).table, none, new Map()).rows.map(({ row, state }) => [
    row.code,
    row.words.rule,
    state,
    row.notes.filter((note) => note !== "one-language"),
  ]);
}

const html = (...rows: string[]): TableRows => readHtmlTable(`<table>${rows.join("")}</table>`);
const tr = (style: string, ...cells: string[]): string =>
  `<tr style='${style}'>${cells.map((cell) => (cell.startsWith("<td") ? cell : `<td>${cell}</td>`)).join("")}</tr>`;
const head = tr("", "№", "Показатель", "Ед. изм.", "Порядок начисления", "Документ");

test.each([
  ["display:none", "height:0;display:none"],
  ["mso-hide", "mso-hide:all"],
])("a row that Word or Excel hides (%s) is asked, never taken in unseen", (_how, style) => {
  expect(
    settled(
      html(
        head,
        tr("", "1.1", "Семинары", "ед.", "5 баллов за каждый", "план"),
        tr(style, "1.2", "Встречи", "ед.", "9 баллов за каждую", "план"),
      ),
    ),
  ).toEqual([
    ["1.1", "5 баллов за каждый", "new", []],
    ["1.2", "9 баллов за каждую", "question", ["row-hidden"]],
  ]);
});

test("a hidden line of a scale makes its criterion a question", () => {
  const merged = (text: string): string => `<td rowspan=3>${text}</td>`;
  const [row] = settled(
    html(
      head,
      tr("", merged("1.1"), merged("Семинары"), merged("ед."), "от 10 – 30", merged("план")),
      tr("display:none", "от 5 до 9 – 20"),
      tr("", "0–4 – 0"),
    ),
  ) as [unknown[]];
  expect(row.slice(2)).toEqual(["question", ["row-hidden"]]);
});

test.each([
  ["a cell too few beside joined ones", tr("", "1.2", "<td colspan=2>Встречи</td>", "9 баллов за каждую")],
  ["a cell too many", tr("", "1.2", "Встречи", "ед.", "9 баллов за каждую", "план", "5 баллов за каждую")],
  ["columns joined too wide", tr("", "1.2", "<td colspan=3>Встречи</td>", "9 баллов за каждую", "план")],
])("%s: the line is asked", (_what, row) => {
  const [, second] = settled(
    html(head, tr("", "1.1", "Семинары", "ед.", "5 баллов за каждый", "план"), row),
  ) as unknown[][];
  expect(["question", "unknown"]).toContain(second?.[2]);
  expect(second?.[3]).toEqual(["cells-shifted"]);
});

test("rows of unequal length with a decimal comma in each are parted by their semicolons", () => {
  const rows = separatedText(
    [
      "№;Показатель;Ед. изм.;Порядок начисления",
      "1.1;Семинары;ед.;0,5 балла за каждый;план",
      "1.2;Встречи;ед.;1,5 балла за каждую",
      "1.3;Члены;чел.;0,2 балла за каждого;;;",
      "1.4;Слёты;сборы;ед.;2,5 балла за каждый",
      // the space tells that the cell goes on
      "1.5;Слёты; сборы;ед.;2,5 балла за каждый",
    ].join("\n"),
  );
  expect(settled(rows)).toEqual([
    ["1.1", "0,5 балла за каждый", "question", ["cells-shifted"]],
    ["1.2", "1,5 балла за каждую", "new", []],
    ["1.3", "0,2 балла за каждого", "new", []],
    ["1.4", "ед.", "unknown", ["cells-shifted"]],
    ["1.5", "2,5 балла за каждый", "new", []],
  ]);
});

test("commas part a table whose texts have semicolons", () => {
  const rows = separatedText('№,Показатель,Правило\n1.1,Охват,"да – 300; нет – 0"\n1.2,План,"да – 100; нет – 0"\n');
  expect(rows.map((row) => row.length)).toEqual([3, 3, 3]);
});

const cell = (row: number, column: number, value: string | number): [string, ReadCell] => [
  `${row}:${column}`,
  { row, column, value, type: typeof value === "number" ? "number" : "text" },
];
const frame = { styled: [], columns: [], rows: [], merges: [], hiddenRows: [], gridlines: true };

test("a sheet's numbers come as they are shown: 1.1 as 1.10, a serial as its day, percents, and no binary residue", () => {
  const values = [
    ["0.00", 1.1],
    ["General", 1.1],
    ["0.0", 1.25],
    ["dd.mm.yyyy", 46054],
    ["d mmm", 46054],
    ["0%", 0.95],
    ["0.00%", 0.955],
    ["General", 11.000000000000002],
    ["#,##0", 1500],
    ["[$-419]mmm;@", 46054],
  ] as const;
  const rows = sheetTable(
    {
      name: "",
      visibility: "visible",
      joined: [],
      hidden: { rows: [], columns: [] },
      cells: new Map(values.map(([, value], at) => cell(at + 1, 1, value))),
      frame: { ...frame, styled: values.map((_, at) => ({ row: at + 1, column: 1, look: at })) },
    },
    { dateSystem: 1900, looks: values.map(([format]) => ({ format })) },
  );
  expect(rows.map(([first]) => first?.text)).toEqual([
    "1.10",
    "1.1",
    "1.25",
    "01.02.2026",
    "01.02.2026",
    "95 %",
    "95.50 %",
    "11",
    "1500",
    "46054",
  ]);
});

test("a number of a line that a spreadsheet took for a day, a day as a rule, and a hidden row of a sheet are asked", () => {
  const rows = sheetTable(
    {
      name: "",
      visibility: "visible",
      joined: [],
      hidden: { rows: [], columns: [] },
      cells: new Map([
        ...["№", "Показатель", "Порядок начисления"].map((text, at) => cell(1, at + 1, text)),
        ...[46054, "Семинары", "5 баллов за каждый"].map((value, at) => cell(2, at + 1, value)),
        ...["1.2", "Кабинет", 46054].map((value, at) => cell(3, at + 1, value)),
        ...["1.3", "Встречи", "3 балла за каждую"].map((value, at) => cell(4, at + 1, value)),
      ]),
      frame: { ...frame, styled: [2, 3].map((row) => ({ row, column: row === 2 ? 1 : 3, look: 1 })), hiddenRows: [4] },
    },
    { dateSystem: 1900, looks: [{}, { format: "dd.mm.yyyy" }] },
  );
  expect(settled(rows)).toEqual([
    ["01.02.2026", "5 баллов за каждый", "question", ["code-unclear"]],
    ["1.2", "01.02.2026", "unknown", []],
    ["1.3", "3 балла за каждую", "question", ["row-hidden"]],
  ]);
});

test("what a column without a role says about points is never passed over", () => {
  const rows = separatedText(
    [
      "№\tПоказатель\tПорядок начисления\tОговорка",
      "1.1\tСеминары\t5 баллов за каждый\tне более 20 баллов",
      "1.2\tВстречи\t3 балла за каждую\tзима",
    ].join("\n"),
  );
  expect(settled(rows)).toEqual([
    ["1.1", "5 баллов за каждый", "question", ["column-unread"]],
    ["1.2", "3 балла за каждую", "new", []],
  ]);
});

test("numbers in one column and what they are for in a column of remarks are one rule", () => {
  const rows = separatedText(
    [
      "№\tПоказатель\tБаллы\tПримечание",
      "1.1\tСеминары\t5\tза каждый, не более 20 баллов",
      "1.2\tВстречи\t3\tза каждую",
    ].join("\n"),
  );
  expect(settled(rows)).toEqual([
    ["1.1", "за каждый – 5, не более 20 баллов", "new", []],
    ["1.2", "за каждую – 3", "new", []],
  ]);
});
