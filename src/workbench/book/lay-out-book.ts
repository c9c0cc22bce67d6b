import { anchorName } from "../../kernel/sheet-anchor";
import { createYearWorkbook } from "../../evaluation/live/year-workbook";
import type { Progress } from "../../kernel/running";
import type { CellInput } from "../../excel-host/engine/engine";
import type { Bridge } from "../../excel-host/host/requests/bridge";
import type { Host } from "../../excel-host/host/host";
import type { FoundCell } from "./cells-beside";
import { frameSheet } from "./frame-sheet";
import { hostAreas } from "./host-areas";
import type { OpenedBook, OpenedSheet } from "./open-book";

/**
 * Fills an empty workbook from an opened file: years through the add-in's own steps, so that they are live, then the
 * user's own sheets and notes. It runs where `Excel` is.
 * @param book What was read.
 * @param host The host of an empty workbook.
 * @param bridge Its bridge.
 * @param onProgress Sheets filled so far.
 */
export async function layOutBook(
  book: OpenedBook,
  host: Host,
  bridge: Bridge,
  onProgress: (progress: Progress) => void,
): Promise<void> {
  const first = host.engine.sheets().map(({ id }) => id);
  // Before a year is read: what it is compared with is what the file's own records lead to.
  for (const [key, text] of Object.entries(book.changes)) host.settings.set(key, text);
  for (const data of book.years) {
    const workbook = createYearWorkbook({ loadSample: () => Promise.resolve(data) });
    await workbook.openSample(data.year, data.language, { onProgress });
  }
  await bridge.serialise(async () => {
    const sheets = placeSheets(book, host, first);
    host.engine.setNames(book.names.map((name) => ({ ...name, formula: `=${name.formula}` })));
    for (const [sheet, { cells, frame }] of sheets) {
      fillSheet(host, sheet, cells);
      if (frame) frameSheet(host, sheet, frame, book.looks);
    }
    await host.engine.settle();
    orderSheets(host, sheets);
    await bridge.flushEvents();
  });
}

/** Finds the sheets of the years, gives them the names of the file, adds the others. */
function placeSheets(book: OpenedBook, host: Host, first: readonly string[]): ReadonlyMap<string, OpenedSheet> {
  const { engine } = host;
  const anchors = new Map(hostAreas(host).map(({ name, sheet }) => [name, sheet]));
  const placed = new Map<string, OpenedSheet>();
  const add = (sheet: OpenedSheet): string => {
    const present = host.findSheet(sheet.name);
    return present !== null && first.includes(present) ? present : engine.addSheet(sheet.name);
  };
  for (const sheet of book.sheets) {
    const { year, name } = sheet;
    const id = year ? anchors.get(anchorName(year.key, year.year)) : undefined;
    if (year && id === undefined) continue;
    if (id !== undefined && host.findSheet(name) === null) engine.renameSheet(id, name);
    placed.set(id ?? add(sheet), sheet);
  }
  for (const id of first) if (!placed.has(id) && engine.sheets().length > 1) engine.removeSheet(id);
  return placed;
}

/** The order of the file, and what it hides; one sheet at least stays visible. */
function orderSheets(host: Host, sheets: ReadonlyMap<string, OpenedSheet>): void {
  const { engine } = host;
  [...sheets.keys()].forEach((id, position) => engine.moveSheet(id, position));
  const visible = [...sheets].find(([, { visibility }]) => visibility === "visible");
  const active = engine.sheets().find(({ id }) => id === engine.activeSheet());
  if (!visible) return;
  if (!active || sheets.get(active.id)?.visibility !== "visible") engine.activateSheet(visible[0]);
  for (const [id, { visibility }] of sheets) {
    engine.hideSheet(id, visibility !== "visible");
    host.record(id).veryHidden = visibility === "veryHidden";
  }
}

/** Row by row, so that a sheet with two distant cells costs no more than these. */
function fillSheet(host: Host, sheet: string, cells: readonly FoundCell[]): void {
  const rows = new Map<number, FoundCell[]>();
  for (const cell of cells) {
    const row = rows.get(cell.row);
    if (row) row.push(cell);
    else rows.set(cell.row, [cell]);
  }
  for (const [row, own] of rows) {
    const left = Math.min(...own.map(({ column }) => column));
    const line: (CellInput | undefined)[] = [];
    for (const cell of own) line[cell.column - left] = inputOf(cell);
    host.engine.writeCells(sheet, row - 1, left - 1, [Array.from(line)]);
  }
}

function inputOf({ value, formula }: FoundCell): CellInput {
  if (formula !== undefined) return { formula };
  return value === null ? null : { value };
}
