import { CellValueType, IUndoRedoService, type ICellData, type Nullable } from "@univerjs/core";
import { ErrorType, FormulaDataModel } from "@univerjs/engine-formula";
import {
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
  SetRangeValuesCommand,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
} from "@univerjs/sheets";
import type { Area, CellContent, CellInput, Engine, Scalar } from "../engine";
import { busy } from "./later-answers";
import { command, setCells, unitId, worksheet, type CellMatrix, type Parts } from "./parts";
import { fromRange, toRange } from "./ranges";
import { UndoStack } from "./undo-stack";

const errorTexts: ReadonlySet<unknown> = new Set<unknown>([...Object.values(ErrorType), busy]);
const emptied: ICellData = { v: null, f: null, si: null, p: null, t: null };

type CellParts = Pick<
  Engine,
  "cells" | "writeCells" | "typeCells" | "merge" | "mergeAll" | "unmerge" | "merges" | "usedArea" | "usedCells" | "size"
>;

/** Contents of cells: what they hold, where anything stands, which are joined. */
export function createCells(parts: Parts): CellParts {
  return {
    cells: (sheet, area) => readCells(parts, sheet, area),
    writeCells: (sheet, row, column, cells) => {
      grow(parts, sheet, row + cells.length, column + (cells[0]?.length ?? 0));
      const matrix: CellMatrix = {};
      cells.forEach((line, i) => {
        const out: Record<number, ICellData> = {};
        line.forEach((cell, j) => {
          if (cell !== undefined) out[column + j] = toCellData(cell);
        });
        matrix[row + i] = out;
      });
      setCells(parts, sheet, matrix);
    },
    typeCells: (sheet, cells) => {
      const matrix: Record<number, Record<number, ICellData>> = {};
      for (const { row, column, input, numberFormat } of cells) {
        (matrix[row] ??= {})[column] = {
          ...toCellData(input),
          ...(numberFormat !== undefined && { s: { n: { pattern: numberFormat } } }),
        };
        grow(parts, sheet, row + 1, column + 1);
      }
      const undo = parts.injector.get(IUndoRedoService);
      const last = undo.pitchTopUndoElement();
      if (cells.length > 0) command(parts, SetRangeValuesCommand.id, { subUnitId: sheet, value: matrix });
      const own = undo.pitchTopUndoElement();
      return () => {
        if (own && own !== last && undo instanceof UndoStack) undo.forget(own);
      };
    },
    merge: (sheet, area, across) => {
      const lines = across ? splitRows(area) : [area];
      command(parts, RemoveWorksheetMergeMutation.id, { subUnitId: sheet, ranges: [toRange(area)] });
      command(parts, AddWorksheetMergeMutation.id, { subUnitId: sheet, ranges: lines.map(toRange) });
      for (const line of lines) keepFirstCell(parts, sheet, line);
    },
    mergeAll: (sheet, areas) => {
      const ranges = areas.map(toRange);
      command(parts, RemoveWorksheetMergeMutation.id, { subUnitId: sheet, ranges });
      command(parts, AddWorksheetMergeMutation.id, { subUnitId: sheet, ranges });
      for (const area of areas) keepFirstCell(parts, sheet, area);
    },
    unmerge: (sheet, area) => {
      command(parts, RemoveWorksheetMergeMutation.id, { subUnitId: sheet, ranges: [toRange(area)] });
    },
    merges: (sheet) => worksheet(parts, sheet).getMergeData().map(fromRange),
    size: (sheet) => {
      const found = worksheet(parts, sheet);
      return { rows: found.getRowCount(), columns: found.getColumnCount() };
    },
    usedCells: (sheet, valuesOnly) => {
      const places: { row: number; column: number }[] = [];
      eachUsed(parts, sheet, valuesOnly, (row, column) => void places.push({ row, column }));
      return places;
    },
    usedArea: (sheet, valuesOnly) => usedArea(parts, sheet, valuesOnly),
  };
}

function toCellData(cell: CellInput): ICellData {
  if (cell === null) return { ...emptied };
  if ("formula" in cell) return { ...emptied, f: cell.formula };
  const { value } = cell;
  if (typeof value === "boolean") return { ...emptied, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === "number") return { ...emptied, v: value, t: CellValueType.NUMBER };
  return { ...emptied, v: value, t: looksLikeNumber(value) ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

/** Such text would be taken for a number or a yes/no when drawn or compared. */
function looksLikeNumber(text: string): boolean {
  return (text.trim() !== "" && !Number.isNaN(Number(text))) || /^(true|false)$/i.test(text);
}

function readCells(parts: Parts, sheet: string, area: Area): CellContent[][] {
  const matrix = worksheet(parts, sheet).getCellMatrix();
  const spills = parts.injector.get(FormulaDataModel).getArrayFormulaCellData()[unitId]?.[sheet];
  return Array.from({ length: area.rows }, (_, i) =>
    Array.from({ length: area.columns }, (_, j) => {
      const row = area.row + i;
      const column = area.column + j;
      const own = matrix.getValue(row, column);
      if (hasContent(own)) return toContent(own, false);
      const spilled = spills?.[row]?.[column];
      return spilled ? toContent(spilled, true) : blank;
    }),
  );
}

const blank: CellContent = { value: "", blank: true, error: false, spilled: false };

function hasContent(cell: Nullable<ICellData>): cell is ICellData {
  return !!cell && (isWritten(cell.v) || isWritten(cell.f) || isWritten(cell.si));
}

function isWritten(value: unknown): boolean {
  return value !== undefined && value !== null && value !== "";
}

function toContent(cell: ICellData, spilled: boolean): CellContent {
  const calculated = spilled || isWritten(cell.f) || isWritten(cell.si);
  const raw = cell.v ?? "";
  const value: Scalar = cell.t === CellValueType.BOOLEAN ? raw === true || Number(raw) === 1 : raw;
  return {
    value,
    blank: false,
    error: calculated && errorTexts.has(value),
    spilled,
    ...(isWritten(cell.f) && { formula: String(cell.f) }),
  };
}

/** Makes the grid large enough, as Excel's always is. */
export function grow(parts: Parts, sheet: string, rows: number, columns: number): void {
  const found = worksheet(parts, sheet);
  if (rows > found.getRowCount()) {
    command(parts, SetWorksheetRowCountMutation.id, { subUnitId: sheet, rowCount: rows });
  }
  if (columns > found.getColumnCount()) {
    command(parts, SetWorksheetColumnCountMutation.id, { subUnitId: sheet, columnCount: columns });
  }
}

function usedArea(parts: Parts, sheet: string, valuesOnly: boolean): Area | null {
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  const include = (row: number, column: number): void => {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  };
  eachUsed(parts, sheet, valuesOnly, include);
  return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** Cells with contents, those an array fills, and unless `valuesOnly` those with a look; some of them twice. */
function eachUsed(
  parts: Parts,
  sheet: string,
  valuesOnly: boolean,
  include: (row: number, column: number) => void,
): void {
  worksheet(parts, sheet)
    .getCellMatrix()
    .forValue((row, column, cell) => {
      const { s, custom } = (cell as ICellData | null) ?? {};
      const drawn = !valuesOnly && (s || custom);
      if (drawn || hasContent(cell)) include(row, column);
    });
  const spills = parts.injector.get(FormulaDataModel).getArrayFormulaCellData()[unitId]?.[sheet] ?? {};
  for (const [row, line] of Object.entries(spills)) {
    for (const [column, cell] of Object.entries(line ?? {})) if (cell) include(Number(row), Number(column));
  }
}

function splitRows(area: Area): Area[] {
  return Array.from({ length: area.rows }, (_, i) => ({ ...area, row: area.row + i, rows: 1 }));
}

/** Joined cells hold only what their first cell held. */
function keepFirstCell(parts: Parts, sheet: string, area: Area): void {
  const matrix: CellMatrix = {};
  readCells(parts, sheet, area).forEach((line, i) =>
    line.forEach((cell, j) => {
      if (i + j > 0 && !cell.blank)
        matrix[area.row + i] = { ...matrix[area.row + i], [area.column + j]: { ...emptied } };
    }),
  );
  if (Object.keys(matrix).length > 0) setCells(parts, sheet, matrix);
}
