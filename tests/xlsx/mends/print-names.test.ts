import { printNames } from "../../../src/sheets/xlsx/write/hucre-print";
import { hucreParts } from "./hucre-parts";

const footer = { left: "", centre: "", right: "sheet-page-pages" } as const;

test("hucre leaves the sheet bare in its own print areas; ours is quoted", async () => {
  const parts = await hucreParts({ name: "1. Қорғау", pageSetup: { printArea: "$A$1:$B$2" } });
  expect(parts.get("xl/workbook.xml")).toContain(">1. Қорғау!$A$1:$B$2<");
  const area = { row: 1, column: 1, rows: 2, columns: 2 };
  expect(printNames("1. Қорғау", { area, orientation: "portrait", fit: { scale: 100 }, footer })[0]?.range).toBe(
    "'1. Қорғау'!$A$1:$B$2",
  );
});

test("columns stand before rows in titles", () => {
  const print = {
    area: { row: 1, column: 1, rows: 2, columns: 2 },
    orientation: "landscape",
    fit: { scale: 78 },
    titleRows: { first: 5, last: 8 },
    titleColumns: { first: 1, last: 2 },
    footer,
  } as const;
  expect(printNames("It's", print)[1]).toEqual({
    name: "_xlnm.Print_Titles",
    range: "'It''s'!$A:$B,'It''s'!$5:$8",
    scope: "It's",
  });
});
