import { writeXlsx, type WriteSheet } from "hucre/xlsx";
import type { SheetPlan } from "../../plan/sheet-plan";
import { sheetArea } from "../../plan/a1";
import { filterName } from "./filter-name";
import type { Book, BookSheet, FreeSheet } from "./free-sheet";
import { hucreFreeCell, hucreFreeSheet } from "./hucre-free";
import { printNames } from "./hucre-print";
import { hucreSheet } from "./hucre-sheet";
import { withSettings } from "../kept-settings";
import { mendPart } from "../mend-part";
import { readDirectory, unpack } from "../zip/read-zip";
import { writeZip } from "../zip/write-zip";

/**
 * Writes a workbook of planned and free sheets as an .xlsx file; the same book gives the same bytes on every machine.
 * @param book Sheets in the order of their tabs, and names; live areas of planned sheets are ignored.
 * @returns The file.
 * @throws RangeError when a cell holds no finite number or more text than a cell can, or no sheet is visible.
 */
export async function writeBook(book: Book): Promise<Uint8Array> {
  const { sheets, names } = book;
  const shown = sheets.map(sheetOf);
  const nameOfSheet = new Map(
    sheets.flatMap((one) => (one.kind === "planned" ? [[one.plan.key, one.plan.name] as const] : [])),
  );
  const reserved = sheets.flatMap((one) => {
    const { name, filter } = sheetOf(one);
    return [
      ...(one.kind === "planned" && one.plan.print ? printNames(name, one.plan.print) : []),
      ...(filter ? [{ name: filterName, range: sheetArea(name, filter, "both"), scope: name }] : []),
    ];
  });
  const first = shown.findIndex((sheet) => sheet.visibility === "visible");
  if (first < 0) throw new RangeError("a workbook needs a visible sheet");
  const wanted = book.active ?? first;
  const file = await writeXlsx({
    sheets: sheets.map((sheet) => hucreBookSheet(sheet, nameOfSheet)),
    namedRanges: [...names.map(({ name, formula }) => ({ name, range: formula })), ...reserved],
    defaultFont: { name: "Calibri", size: 11 },
    activeSheet: shown[wanted]?.visibility === "visible" ? wanted : first,
    properties: { title: book.title, custom: { ...book.properties } },
    ...(book.structureLocked && { workbookProtection: { lockStructure: true } }),
  });
  const hidden = names.filter((name) => name.hidden).map(({ name }) => name);
  const plans = sheets.map((sheet) => (sheet.kind === "planned" ? sheet.plan : undefined));
  const decoder = new TextDecoder("utf-8");
  const encoder = new TextEncoder();
  const parts = readDirectory(file).map((entry) => ({
    path: entry.path,
    bytes: encoder.encode(mendPart(entry.path, decoder.decode(unpack(file, entry)), plans, hidden)),
  }));
  return writeZip(withSettings(parts, book.settings ?? {}));
}

function sheetOf(sheet: BookSheet): SheetPlan | FreeSheet {
  return sheet.kind === "planned" ? sheet.plan : sheet.sheet;
}

function hucreBookSheet(sheet: BookSheet, nameOfSheet: ReadonlyMap<string, string>): WriteSheet {
  if (sheet.kind === "free") return hucreFreeSheet(sheet.sheet);
  const planned = hucreSheet(sheet.plan, nameOfSheet);
  const { also = [] } = sheet;
  const rows = [...(planned.rows ?? [])];
  for (const cell of also) {
    planned.cells?.set(`${cell.row - 1},${cell.column - 1}`, hucreFreeCell(cell));
    while (rows.length < cell.row) rows.push([]);
  }
  return { ...planned, rows };
}
