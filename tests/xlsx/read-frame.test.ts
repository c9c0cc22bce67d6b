import { frameReader } from "../../src/sheets/xlsx/read/read-frame";
import { readLooks } from "../../src/sheets/xlsx/read/read-looks";
import { scanXml } from "../../src/sheets/xlsx/read/scan-xml";

function readFrame(part: string) {
  const { open, frame } = frameReader();
  scanXml(part, { open });
  return frame();
}

const sheet = (parts: string): string => `<worksheet>${parts}</worksheet>`;

test("a frame holds sizes, joined cells, frozen panes, looks by number", () => {
  const frame = readFrame(
    sheet(
      '<sheetPr><tabColor rgb="FFAABBCC"/></sheetPr><sheetViews><sheetView showGridLines="0"><pane xSplit="1" ySplit="2" state="frozen"/></sheetView></sheetViews>' +
        '<cols><col min="2" max="3" width="10.7109375" hidden="1"/></cols>' +
        '<sheetData><row r="4" ht="30" customHeight="1"><c r="B4" s="2"/><c r="C4"/></row><row r="5" ht="15" hidden="1"/></sheetData>' +
        '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>',
    ),
  );
  expect(frame).toEqual({
    styled: [{ row: 4, column: 2, look: 2 }],
    columns: [{ column: 2, columns: 2, width: 10.7109375 - 5 / 7, hidden: true }],
    rows: [{ row: 4, rows: 1, height: 30 }],
    merges: [{ row: 1, column: 1, rows: 2, columns: 2 }],
    hiddenRows: [5],
    gridlines: false,
    freeze: { row: 3, column: 2 },
    tabColour: "#AABBCC",
  });
});

test("what a hostile file asks for beyond any sheet of a person is passed over", () => {
  const far = sheet(
    '<cols><col min="1" max="16384" width="9"/></cols><sheetData><row r="1048576" ht="30" customHeight="1"><c r="XFD1048576" s="1"/></row></sheetData>' +
      '<mergeCells><mergeCell ref="A1:XFD1048576"/><mergeCell ref="B2:A1"/><mergeCell ref="nowhere"/></mergeCells>',
  );
  expect(readFrame(far)).toEqual({
    styled: [],
    columns: [{ column: 1, columns: 256, width: 9 - 5 / 7 }],
    rows: [],
    merges: [],
    hiddenRows: [],
    gridlines: true,
  });
});

test("looks join font, fill, lines and format; colours of a theme stay the default", () => {
  const looks = readLooks(
    '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="0.0&quot; кг&quot;"/></numFmts>' +
      '<fonts><font/><font><b/><i val="0"/><sz val="9"/><name val="Arial"/><color rgb="FF112233"/></font><font><color theme="1"/></font></fonts>' +
      '<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFF2CC"/></patternFill></fill></fills>' +
      '<borders><border><left/></border><border><left style="thin"><color rgb="FF000080"/></left><top style="slantDashDot"/></border></borders>' +
      '<cellStyleXfs><xf fontId="1"/></cellStyleXfs>' +
      '<cellXfs><xf/><xf fontId="1" fillId="1" borderId="1" numFmtId="164"><alignment horizontal="center" wrapText="1" indent="99"/><protection locked="0"/></xf><xf fontId="2" numFmtId="14"/></cellXfs>' +
      "<dxfs><dxf><font><b/></font></dxf></dxfs></styleSheet>",
  );
  expect(looks).toEqual([
    {},
    {
      bold: true,
      size: 9,
      font: "Arial",
      colour: "#112233",
      fill: "#FFF2CC",
      borders: { left: { weight: "thin", colour: "#000080" } },
      format: '0.0" кг"',
      horizontal: "center",
      wrap: true,
      indent: 15,
      unlocked: true,
    },
    { format: "dd.mm.yyyy" },
  ]);
});
