import { SetWorksheetDefaultStyleMutation } from "@univerjs/sheets";
import type { ICellData, IStyleData, Nullable } from "@univerjs/core";
import type { Area, CellLook, Engine } from "../engine";
import { fromStyle, toStyle } from "./cell-style";
import { grow } from "./cells";
import { command, setCells, worksheet, type Parts } from "./parts";
import { StyleTable } from "./style-table";

/** Where the lock of a cell is kept: beside its content, so that it moves with the cell. */
interface LockMark {
  readonly unlocked?: boolean;
}

type LookParts = Pick<Engine, "look" | "setLook" | "clearLooks"> & {
  /** Draws anew what changed since the last time. */
  redraw(): void;
};

/**
 * Fonts, fills, borders, formats and locks of cells. They are written past the library's commands, which compare
 * every style with every other: a sheet of a thousand formatted cells would take seconds.
 */
export function createLooks(parts: Parts): LookParts {
  const table = new StyleTable(parts.workbook.getStyles(), parts.idPrefix);
  const changed = new Set<string>();
  return {
    look: (sheet, row, column) => {
      const found = worksheet(parts, sheet);
      const cell = found.getCellRaw(row, column);
      return lookOf(found.getDefaultCellStyleInternal(), table.styleOf(cell), isUnlocked(cell));
    },
    setLook: (sheet, area, look) => {
      const grid = worksheet(parts, sheet);
      const whole = area.rows >= grid.getRowCount() && area.columns >= grid.getColumnCount();
      if (whole) setDefault(parts, sheet, toStyle(look));
      else grow(parts, sheet, area.row + area.rows, area.column + area.columns);
      changed.add(sheet);
      const paint = table.painter(toStyle(look));
      const { locked } = look;
      const matrix = grid.getCellMatrix();
      const change = (row: number, column: number): void => {
        const cell: ICellData = matrix.getValue(row, column) ?? {};
        paint(cell);
        if (locked === true) delete cell.custom;
        if (locked === false) cell.custom = { unlocked: true } satisfies LockMark;
        matrix.setValue(row, column, cell);
      };
      if (whole && locked === undefined) matrix.forValue((row, column) => change(row, column));
      else eachCell(area, change);
    },
    clearLooks: (sheet, area) => {
      const matrix = worksheet(parts, sheet).getCellMatrix();
      changed.add(sheet);
      matrix.forValue((row, column, cell) => {
        if (!cell || !inside(area, row, column)) return;
        delete cell.s;
        delete cell.custom;
      });
    },
    redraw: () => {
      for (const sheet of changed) redrawSheet(parts, sheet);
      changed.clear();
    },
  };
}

const plain: IStyleData = {};
const looks = new WeakMap<IStyleData, WeakMap<IStyleData, Map<boolean, CellLook>>>();

/** Cells share their styles, and styles do not change: what a style comes to is worked out once. */
function lookOf(base: Nullable<IStyleData>, style: IStyleData, unlocked: boolean): CellLook {
  const ofBase = looks.get(base ?? plain) ?? new WeakMap<IStyleData, Map<boolean, CellLook>>();
  looks.set(base ?? plain, ofBase);
  const known = ofBase.get(style) ?? new Map<boolean, CellLook>();
  ofBase.set(style, known);
  const look = known.get(unlocked) ?? fromStyle({ ...base, ...style }, unlocked);
  known.set(unlocked, look);
  return look;
}

function isUnlocked(cell: Nullable<ICellData>): boolean {
  return (cell?.custom as LockMark | undefined)?.unlocked === true;
}

function eachCell(area: Area, change: (row: number, column: number) => void): void {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) change(row, column);
  }
}

function inside(area: Area, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}

/** A change of nothing, over all cells in use, tells the library to draw them. */
function redrawSheet(parts: Parts, sheet: string): void {
  const found = parts.workbook.getSheetBySheetId(sheet);
  if (!found) return;
  const { startRow, startColumn, endRow, endColumn } = found.getCellMatrix().getDataRange();
  if (endRow < 0) return;
  setCells(parts, sheet, { [startRow]: { [startColumn]: {} }, [endRow]: { [endColumn]: {} } }, true);
}

function setDefault(parts: Parts, sheet: string, style: IStyleData): void {
  const present = worksheet(parts, sheet).getDefaultCellStyleInternal() ?? {};
  const defaultStyle = { ...present, ...style };
  command(parts, SetWorksheetDefaultStyleMutation.id, { subUnitId: sheet, defaultStyle });
}
