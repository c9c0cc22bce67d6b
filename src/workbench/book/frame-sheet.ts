import type { FreeLook } from "../../sheets/xlsx/write/free-sheet";
import type { Area } from "../../sheets/plan/sheet-plan";
import type { SheetFrame } from "../../sheets/xlsx/read/read-frame";
import type { CellLook, Line } from "../../excel-host/engine/engine";
import type { Host } from "../../excel-host/host/host";
import { engineArea } from "./host-areas";

const pixelsPerPoint = 96 / 72;

/**
 * Gives a sheet of the host the sizes, joined cells and looks that a file has.
 * @param looks The looks that the frame names by number.
 */
export function frameSheet(host: Host, sheet: string, frame: SheetFrame, looks: readonly FreeLook[]): void {
  const { engine } = host;
  for (const run of looksInRuns(frame)) {
    const look = looks[run.look];
    if (look) engine.setLook(sheet, engineArea({ ...run, rows: 1 }), engineLook(look));
  }
  for (const { column, columns, width, hidden } of frame.columns) {
    engine.setColumnWidth(sheet, column - 1, columns, Math.round(width * 7 + 5));
    if (hidden) engine.hideColumns(sheet, column - 1, columns, true);
  }
  for (const { row, rows, height } of frame.rows) engine.setRowHeight(sheet, row - 1, rows, height * pixelsPerPoint);
  engine.mergeAll(sheet, apart(frame.merges).map(engineArea));
  if (frame.freeze) engine.freeze(sheet, frame.freeze.row - 1, frame.freeze.column - 1);
  if (frame.tabColour !== undefined) engine.setTabColour(sheet, frame.tabColour);
  engine.showGridlines(sheet, frame.gridlines);
}

/** Joined cells of which none meets one before it, as no program writes them otherwise. */
function apart(areas: readonly Area[]): Area[] {
  const kept: Area[] = [];
  for (const area of areas) if (!kept.some((other) => meet(area, other))) kept.push(area);
  return kept;
}

function meet(a: Area, b: Area): boolean {
  const rows = a.row < b.row + b.rows && b.row < a.row + a.rows;
  return rows && a.column < b.column + b.columns && b.column < a.column + a.columns;
}

/** Neighbours of one look in a row, so that each is written once. */
function looksInRuns({
  styled,
}: SheetFrame): { readonly row: number; readonly column: number; readonly columns: number; readonly look: number }[] {
  const runs: { row: number; column: number; columns: number; look: number }[] = [];
  for (const { row, column, look } of styled) {
    const last = runs.at(-1);
    if (last && last.row === row && last.look === look && last.column + last.columns === column) last.columns += 1;
    else runs.push({ row, column, columns: 1, look });
  }
  return runs;
}

function engineLook(look: FreeLook): Partial<CellLook> {
  const borders = Object.entries(look.borders ?? {}).map(([edge, { weight, colour }]): [string, Line] => [
    edge,
    { style: weight, colour },
  ]);
  return {
    ...(look.font !== undefined && { fontName: look.font }),
    ...(look.size !== undefined && { fontSize: look.size }),
    ...(look.bold && { bold: true }),
    ...(look.italic && { italic: true }),
    ...(look.colour !== undefined && { fontColour: look.colour }),
    ...(look.fill !== undefined && { fill: look.fill }),
    ...(look.format !== undefined && { numberFormat: look.format }),
    ...(look.horizontal && { horizontal: look.horizontal }),
    ...(look.vertical && { vertical: look.vertical }),
    ...(look.wrap && { wrap: true }),
    ...(look.indent !== undefined && { indent: look.indent }),
    ...(look.unlocked && { locked: false }),
    ...(borders.length > 0 && { borders: Object.fromEntries(borders) }),
  };
}
