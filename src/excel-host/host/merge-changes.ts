import type { Area, CellInput } from "../engine/engine";
import { makeChange, type Change } from "../engine/record-changes";
import { areaAround } from "./addresses";
import type { Host } from "./host";

/** A change with its place in the one order of everybody's changes. */
export interface TimedChange {
  readonly change: Change;
  readonly tick: number;
}

/**
 * Brings another person's changes into a workbook in which its own person went on meanwhile. Of two edits of one cell or one
 * name the later holds; of two sheets with one name the later one gets a number, as in Excel; what was done to a sheet that is
 * gone is gone.
 * @param host Where they are to arrive; its own changes are there already.
 * @param theirs What the other person did since the last time.
 * @param ours What was done here since.
 */
export function mergeChanges(host: Host, theirs: readonly TimedChange[], ours: readonly TimedChange[]): void {
  const latest = latestTicks(ours);
  host.isMerging = true;
  try {
    for (const timed of theirs) arrive(host, timed, latest);
  } finally {
    host.isMerging = false;
  }
}

function arrive(host: Host, { change, tick }: TimedChange, latest: ReadonlyMap<string, number>): void {
  const { engine } = host;
  const isLater = (key: string): boolean => (latest.get(key) ?? -1) > tick;
  const isHere = (sheet: unknown): boolean => engine.sheets().some(({ id }) => id === sheet);
  switch (change.method) {
    case "addSheet": {
      const [name, id] = change.args;
      engine.addSheet(freeName(host, name, isLater), id);
      return;
    }
    case "renameSheet": {
      const [sheet, name] = change.args;
      if (isHere(sheet) && !isLater(`name of ${sheet}`))
        engine.renameSheet(sheet, freeName(host, name, isLater, sheet));
      return;
    }
    case "setName":
      if (!isLater(nameKey(change.args[0].name))) makeChange(engine, change);
      return;
    case "setNames":
      engine.setNames(change.args[0].filter(({ name }) => !isLater(nameKey(name))));
      return;
    case "removeName":
      if (!isLater(nameKey(change.args[0])) && hasName(host, change.args[0])) makeChange(engine, change);
      return;
    case "writeCells": {
      const [sheet, row, column, cells] = change.args;
      if (!isHere(sheet)) return;
      const own = (i: number, j: number): boolean => isLater(cellKey(sheet, row + i, column + j));
      engine.writeCells(
        sheet,
        row,
        column,
        cells.map((line, i) => line.map((cell, j) => (own(i, j) ? undefined : cell))),
      );
      noteRemote(host, sheet, areaOf(row, column, cells));
      return;
    }
    case "typeCells": {
      const [sheet, cells] = change.args;
      const taken = cells.filter(({ row, column }) => !isLater(cellKey(sheet, row, column)));
      if (!isHere(sheet) || taken.length === 0) return;
      engine.typeCells(sheet, taken);
      noteRemote(host, sheet, areaAround(taken));
      return;
    }
    default:
      if (isHere(change.args[0])) makeChange(engine, change);
  }
}

/** When each cell, name of a range and name of a sheet was last given here. */
function latestTicks(ours: readonly TimedChange[]): ReadonlyMap<string, number> {
  const latest = new Map<string, number>();
  for (const { change, tick } of ours) for (const key of keysOf(change)) latest.set(key, tick);
  return latest;
}

function keysOf(change: Change): readonly string[] {
  switch (change.method) {
    case "addSheet":
      return [sheetKey(change.args[0])];
    case "renameSheet":
      return [sheetKey(change.args[1]), `name of ${change.args[0]}`];
    case "setName":
      return [nameKey(change.args[0].name)];
    case "setNames":
      return change.args[0].map(({ name }) => nameKey(name));
    case "removeName":
      return [nameKey(change.args[0])];
    case "typeCells":
      return change.args[1].map(({ row, column }) => cellKey(change.args[0], row, column));
    case "writeCells": {
      const [sheet, row, column, cells] = change.args;
      return cells.flatMap((line, i) =>
        line.flatMap((cell, j) => (cell === undefined ? [] : [cellKey(sheet, row + i, column + j)])),
      );
    }
    default:
      return [];
  }
}

/** A name that no sheet here has; an own sheet that took it later gives way. */
function freeName({ engine }: Host, name: string, isLater: (key: string) => boolean, sheet?: string): string {
  const holder = engine.sheets().find((one) => one.id !== sheet && one.name.toLowerCase() === name.toLowerCase());
  if (!holder) return name;
  const taken = new Set(engine.sheets().map((one) => one.name.toLowerCase()));
  let number = 2;
  while (taken.has(`${name} (${number})`.toLowerCase())) number += 1;
  if (!isLater(sheetKey(name))) return `${name} (${number})`;
  engine.renameSheet(holder.id, `${name} (${number})`);
  return name;
}

function hasName({ engine }: Host, name: string): boolean {
  return engine.names().some((one) => one.name === name);
}

function noteRemote(host: Host, sheet: string, area: Area): void {
  host.noteChange(sheet, area, true);
}

function areaOf(row: number, column: number, cells: readonly (readonly (CellInput | undefined)[])[]): Area {
  return { row, column, rows: cells.length, columns: cells[0]?.length ?? 1 };
}

const cellKey = (sheet: string, row: number, column: number): string => `cell ${sheet}|${row}|${column}`;
const nameKey = (name: string): string => `range ${name.toLowerCase()}`;
const sheetKey = (name: string): string => `sheet ${name.toLowerCase()}`;
