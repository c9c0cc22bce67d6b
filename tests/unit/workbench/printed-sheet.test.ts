import type { CellLook } from "../../../src/excel-host/engine/engine";
import { printedPage, type PrintedCell, type PrintedSheet } from "../../../src/workbench/page/print/printed-sheet";

const look: CellLook = {
  ...{ numberFormat: null, fontName: null, fontSize: null, bold: false, italic: false, fontColour: null, fill: null },
  ...{ horizontal: "general", vertical: "bottom", wrap: false, indent: 0, locked: true, borders: {} },
};
const cell = (text: string, more: Partial<PrintedCell> = {}): PrintedCell => ({
  ...{ text, isNumber: false, look, rows: 1, columns: 1, ...more },
});
const sheet: PrintedSheet = {
  ...{ title: "Рейтинг", language: "ru", isLandscape: true, scale: 0.78 },
  footer: { left: 'Оценка "2025"', centre: "" },
  tables: [
    {
      widths: [60, 200],
      head: [{ height: 20, isBreak: false, cells: [cell("Код", { columns: 2 }), null] }],
      body: [
        { height: 20, isBreak: false, cells: [cell("<b>AST</b>"), cell("82,5", { isNumber: true })] },
        { height: 20, isBreak: true, cells: [cell("KZO"), cell("12")] },
      ],
    },
  ],
};

test("a sheet prints with its paper, scale, repeated lines, breaks and footer", () => {
  const page = printedPage(sheet);
  expect(page).toContain("size:A4 landscape");
  expect(page).toContain("html{zoom:0.78}");
  expect(page).toContain('<thead><tr style="height:20px"><td colspan="2"');
  expect(page.match(/class="new"/g)).toHaveLength(1);
  expect(page).toContain('counter(page) " / " counter(pages)');
  expect(page).toContain("text-align:right");
});

test("what stands in cells is text and nothing else", () => {
  const page = printedPage(sheet);
  expect(page).not.toContain("<b>");
  expect(page).toContain("&#60;b&#62;AST");
  expect(printedPage({ ...sheet, footer: { left: '"</style>', centre: "" } })).not.toContain('"</style>');
});
