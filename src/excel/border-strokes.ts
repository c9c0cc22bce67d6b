import type { Area } from "../workbook/sheet-plan";
import type { Borders, Line } from "../workbook/styles";
import type { StyledCell } from "./format-strokes";
import { rectanglesByKey, type KeyedCell } from "./rectangles";

/** A side of a rectangle, as Office.js names it. */
export type BorderSide = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";

/** Lines drawn on the sides of one rectangle. */
export interface BorderStroke extends Area {
  readonly lines: readonly { readonly side: BorderSide; readonly line: Line }[];
}

const weights: Readonly<Record<Line["weight"], number>> = { thin: 1, medium: 2, thick: 3 };

/**
 * The borders of a sheet in few strokes; where two neighbours want different lines between them, the heavier one stands.
 * @param cells Cells with their styles, each address once.
 * @returns Strokes in the order to draw them: rectangles first, then the edges their neighbours disagree about.
 */
export function borderStrokes(cells: readonly StyledCell[]): readonly BorderStroke[] {
  const bordered = cells.filter((cell) => Object.keys(cell.style.borders).length > 0);
  const keyed = bordered.map((cell) => ({ ...cell, key: borderKey(cell.style.borders) }));
  const borders = new Map(keyed.map((cell) => [cell.key, cell.style.borders]));
  const boxes = [...rectanglesByKey(keyed)].flatMap(([key, areas]) =>
    areas.map((area) => ({ ...area, lines: linesOf(borders.get(key) ?? {}, area) })),
  );
  return [...boxes, ...disputed(bordered)];
}

function linesOf(borders: Borders, area: Area): BorderStroke["lines"] {
  const sides: readonly (readonly [BorderSide, Line | undefined, boolean])[] = [
    ["EdgeTop", borders.top, true],
    ["EdgeBottom", borders.bottom, true],
    ["EdgeLeft", borders.left, true],
    ["EdgeRight", borders.right, true],
    ["InsideHorizontal", heavier(borders.bottom, borders.top), area.rows > 1],
    ["InsideVertical", heavier(borders.right, borders.left), area.columns > 1],
  ];
  return sides.flatMap(([side, line, drawn]) => (line && drawn ? [{ side, line }] : []));
}

/** Edges between two cells that both draw them, and differently. */
function disputed(cells: readonly StyledCell[]): readonly BorderStroke[] {
  const at = new Map(cells.map((cell) => [`${cell.row}:${cell.column}`, cell.style.borders]));
  const strokes = { EdgeTop: [] as KeyedCell[], EdgeLeft: [] as KeyedCell[] };
  const lines = new Map<string, Line>();
  const note = (side: keyof typeof strokes, cell: StyledCell, mine?: Line, other?: Line): void => {
    const line = heavier(mine, other);
    if (!line || !mine || !other || lineKey(mine) === lineKey(other)) return;
    lines.set(lineKey(line), line);
    strokes[side].push({ row: cell.row, column: cell.column, key: lineKey(line) });
  };
  for (const cell of cells) {
    note("EdgeTop", cell, cell.style.borders.top, at.get(`${cell.row - 1}:${cell.column}`)?.bottom);
    note("EdgeLeft", cell, cell.style.borders.left, at.get(`${cell.row}:${cell.column - 1}`)?.right);
  }
  return (["EdgeTop", "EdgeLeft"] as const).flatMap((side) =>
    [...rectanglesByKey(strokes[side])].flatMap(([key, areas]) => {
      const line = lines.get(key);
      return line
        ? areas.flatMap((area) => strips(area, side)).map((area) => ({ ...area, lines: [{ side, line }] }))
        : [];
    }),
  );
}

/** An outer edge belongs to a whole rectangle, so a rectangle of such cells is drawn row by row or column by column. */
function strips(area: Area, side: "EdgeTop" | "EdgeLeft"): readonly Area[] {
  return side === "EdgeTop"
    ? Array.from({ length: area.rows }, (_, index) => ({ ...area, row: area.row + index, rows: 1 }))
    : Array.from({ length: area.columns }, (_, index) => ({ ...area, column: area.column + index, columns: 1 }));
}

function heavier(one?: Line, other?: Line): Line | undefined {
  if (!one || !other) return one ?? other;
  return weights[other.weight] > weights[one.weight] ? other : one;
}

function lineKey(line: Line): string {
  return `${line.weight} ${line.colour}`;
}

function borderKey({ top, bottom, left, right }: Borders): string {
  return [top, bottom, left, right].map((line) => (line ? lineKey(line) : "-")).join("|");
}
