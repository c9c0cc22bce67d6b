import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderStyleData,
  type ICellData,
  type IStyleData,
  type Nullable,
} from "@univerjs/core";
import { SetWorksheetDefaultStyleMutation } from "@univerjs/sheets";
import type { Area, CellLook, Edge, Engine, Line } from "../engine";
import { grow } from "./cells";
import { command, setCells, worksheet, type CellMatrix, type Parts } from "./parts";

/** Pixels of one step of indent. */
const indentStep = 9;

const lineStyles: Readonly<Record<Line["style"], BorderStyleTypes>> = {
  none: BorderStyleTypes.NONE,
  thin: BorderStyleTypes.THIN,
  medium: BorderStyleTypes.MEDIUM,
  thick: BorderStyleTypes.THICK,
  hair: BorderStyleTypes.HAIR,
  dashed: BorderStyleTypes.DASHED,
  dotted: BorderStyleTypes.DOTTED,
  double: BorderStyleTypes.DOUBLE,
};

const horizontals: Readonly<Record<CellLook["horizontal"], HorizontalAlign>> = {
  general: HorizontalAlign.UNSPECIFIED,
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
};

const verticals: Readonly<Record<CellLook["vertical"], VerticalAlign>> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
};

const edgeKeys: Readonly<Record<Edge, "t" | "b" | "l" | "r">> = { top: "t", bottom: "b", left: "l", right: "r" };

/** Where the lock of a cell is kept: beside its content, so that it moves with the cell. */
interface LockMark {
  readonly unlocked?: boolean;
}

type LookParts = Pick<Engine, "look" | "setLook" | "clearLooks">;

/** Fonts, fills, borders, formats and locks of cells. */
export function createLooks(parts: Parts): LookParts {
  return {
    look: (sheet, row, column) => {
      const found = worksheet(parts, sheet);
      return fromStyle(found.getComposedCellStyle(row, column), isUnlocked(found.getCellRaw(row, column)));
    },
    setLook: (sheet, area, look) => {
      const style = toStyle(look);
      const { locked } = look;
      const grid = worksheet(parts, sheet);
      const whole = area.rows >= grid.getRowCount() && area.columns >= grid.getColumnCount();
      if (whole && locked === undefined) setDefault(parts, sheet, style);
      const cells = whole ? usedCells(parts, sheet, locked !== undefined ? area : undefined) : undefined;
      if (!whole) grow(parts, sheet, area.row + area.rows, area.column + area.columns);
      const cell = (): ICellData => ({
        ...(Object.keys(style).length > 0 && { s: style }),
        ...(locked !== undefined && { custom: locked ? null : { unlocked: true } }),
      });
      setCells(parts, sheet, cells ? fillEach(cells, cell) : fillArea(area, cell), true);
    },
    clearLooks: (sheet, area) => {
      const matrix: CellMatrix = {};
      worksheet(parts, sheet)
        .getCellMatrix()
        .forValue((row, column, cell) => {
          if (!cell?.s && !cell?.custom) return;
          if (row < area.row || row >= area.row + area.rows) return;
          if (column < area.column || column >= area.column + area.columns) return;
          matrix[row] = { ...matrix[row], [column]: { s: null, custom: null } as ICellData };
        });
      setCells(parts, sheet, matrix, true);
    },
  };
}

function isUnlocked(cell: Nullable<ICellData>): boolean {
  return (cell?.custom as LockMark | undefined)?.unlocked === true;
}

function fillArea(area: Area, cell: () => ICellData): CellMatrix {
  const matrix: CellMatrix = {};
  for (let row = area.row; row < area.row + area.rows; row++) {
    const line: Record<number, ICellData> = {};
    for (let column = area.column; column < area.column + area.columns; column++) line[column] = cell();
    matrix[row] = line;
  }
  return matrix;
}

function fillEach(cells: readonly (readonly [number, number])[], cell: () => ICellData): CellMatrix {
  const matrix: CellMatrix = {};
  for (const [row, column] of cells) (matrix[row] ??= {})[column] = cell();
  return matrix;
}

/** The cells that have a look or content of their own; all cells of `all` where each needs a mark. */
function usedCells(parts: Parts, sheet: string, all: Area | undefined): [number, number][] {
  const cells: [number, number][] = [];
  if (all) {
    for (let row = 0; row < all.rows; row++) {
      for (let column = 0; column < all.columns; column++) cells.push([row, column]);
    }
    return cells;
  }
  worksheet(parts, sheet)
    .getCellMatrix()
    .forValue((row, column) => {
      cells.push([row, column]);
    });
  return cells;
}

function setDefault(parts: Parts, sheet: string, style: IStyleData): void {
  const present = worksheet(parts, sheet).getDefaultCellStyleInternal() ?? {};
  const defaultStyle = { ...present, ...style };
  command(parts, SetWorksheetDefaultStyleMutation.id, { subUnitId: sheet, defaultStyle });
}

function toStyle(look: Partial<CellLook>): IStyleData {
  const style: IStyleData = {};
  if (look.numberFormat !== undefined) {
    style.n = look.numberFormat === null || look.numberFormat === "General" ? null : { pattern: look.numberFormat };
  }
  if (look.fontName !== undefined) style.ff = look.fontName;
  if (look.fontSize !== undefined && look.fontSize !== null) style.fs = look.fontSize;
  if (look.bold !== undefined) style.bl = look.bold ? BooleanNumber.TRUE : BooleanNumber.FALSE;
  if (look.italic !== undefined) style.it = look.italic ? BooleanNumber.TRUE : BooleanNumber.FALSE;
  if (look.fontColour !== undefined) style.cl = look.fontColour === null ? null : { rgb: look.fontColour };
  if (look.fill !== undefined) style.bg = look.fill === null ? null : { rgb: look.fill };
  if (look.horizontal !== undefined) style.ht = horizontals[look.horizontal];
  if (look.vertical !== undefined) style.vt = verticals[look.vertical];
  if (look.wrap !== undefined) style.tb = look.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW;
  if (look.indent !== undefined) style.pd = { l: look.indent * indentStep, r: look.indent * indentStep };
  if (look.borders !== undefined) style.bd = toBorders(look.borders);
  return style;
}

function toBorders(borders: CellLook["borders"]): NonNullable<IStyleData["bd"]> {
  const out: Partial<Record<"t" | "b" | "l" | "r", IBorderStyleData | null>> = {};
  for (const [edge, line] of Object.entries(borders) as [Edge, Line][]) {
    out[edgeKeys[edge]] = line.style === "none" ? null : { s: lineStyles[line.style], cl: { rgb: line.colour } };
  }
  return out;
}

function fromStyle(style: IStyleData, unlocked: boolean): CellLook {
  return {
    numberFormat: style.n?.pattern ?? null,
    fontName: style.ff ?? null,
    fontSize: style.fs ?? null,
    bold: style.bl === BooleanNumber.TRUE,
    italic: style.it === BooleanNumber.TRUE,
    fontColour: style.cl?.rgb ?? null,
    fill: style.bg?.rgb ?? null,
    horizontal: keyOf(horizontals, style.ht ?? HorizontalAlign.UNSPECIFIED) ?? "general",
    vertical: keyOf(verticals, style.vt ?? VerticalAlign.BOTTOM) ?? "bottom",
    wrap: style.tb === WrapStrategy.WRAP,
    indent: Math.round((style.pd?.l ?? 0) / indentStep),
    locked: !unlocked,
    borders: fromBorders(style.bd),
  };
}

function fromBorders(data: IStyleData["bd"]): CellLook["borders"] {
  const borders: Partial<Record<Edge, Line>> = {};
  for (const [edge, key] of Object.entries(edgeKeys) as [Edge, "t" | "b" | "l" | "r"][]) {
    const line = data?.[key];
    if (line) borders[edge] = { style: keyOf(lineStyles, line.s) ?? "thin", colour: line.cl.rgb ?? "#000000" };
  }
  return borders;
}

function keyOf<K extends string, V>(table: Readonly<Record<K, V>>, value: V): K | undefined {
  return (Object.keys(table) as K[]).find((key) => table[key] === value);
}
