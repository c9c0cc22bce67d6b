import type { Turns } from "../../plan/turns";
import type { Area } from "../../plan/sheet-plan";
import type { Borders, Line } from "../../plan/styles";
import type { StyledCell } from "./format-strokes";
import { SlowlyGrown } from "./slowly-grown";
import { rectanglesByKey, rectanglesByKeyInTurns, type KeyedCell } from "./rectangles";

/** A side of a rectangle, as Office.js names it. */
type BorderSide = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";

/** Lines drawn on the sides of one rectangle. */
export interface BorderStroke extends Area {
  readonly lines: readonly { readonly side: BorderSide; readonly line: Line }[];
}

/** An edge between two cells belongs to the lower or the right one of them. */
type EdgeSide = "EdgeTop" | "EdgeLeft";

interface Edge {
  readonly row: number;
  readonly column: number;
  readonly side: EdgeSide;
  readonly line: Line;
}

/** Cells looked at between two rests. */
const cellsAtOnce = 10_000;

const sides = ["top", "bottom", "left", "right"] as const;

const weights: Readonly<Record<Line["weight"], number>> = { thin: 1, medium: 2, thick: 3 };

/**
 * The borders of a sheet in few strokes, in parts; where two neighbours want different lines between them, the heavier one stands.
 * @param cells Cells with their styles, each address once.
 * @returns Strokes in the order to draw them: whole grids of one line first, then the edges that differ from them.
 */
export function* borderStrokesInTurns(cells: readonly StyledCell[]): Turns<readonly BorderStroke[]> {
  const wanted = yield* edgesOf(cells);
  const inGrids: KeyedCell[] = [];
  for (const [at, cell] of cells.entries()) {
    inGrids.push(...gridCell(cell, wanted));
    if (at % cellsAtOnce === 0) yield;
  }
  const areas = [...(yield* rectanglesByKeyInTurns(inGrids))];
  yield;
  const drawn = new SlowlyGrown<string>();
  const grids: BorderStroke[] = [];
  for (const [key, ofKey] of areas) {
    for (const area of ofKey) {
      const grid = yield* drawGrid(area, parseLine(key), wanted, drawn);
      if (grid.lines.length > 0) grids.push(grid);
    }
  }
  const rest: Edge[] = [];
  let at = 0;
  for (const edge of wanted.values()) {
    if (drawn.get(edgeKey(edge)) !== lineKey(edge.line)) rest.push(edge);
    at += 1;
    if (at % cellsAtOnce === 0) yield;
  }
  const tops = strips(rest, "EdgeTop");
  yield;
  return [...grids, ...tops, ...strips(rest, "EdgeLeft")];
}

/** A cell with lines on all sides lies in the grid of its lightest line, so that what is drawn over it is heavier. */
function gridCell(cell: StyledCell, edges: SlowlyGrown<Edge>): KeyedCell[] {
  const { row, column } = cell;
  if (sides.some((side) => !cell.style.borders[side])) return [];
  const around = [
    edges.get(keyAt(row, column, "EdgeTop")),
    edges.get(keyAt(row, column, "EdgeLeft")),
    edges.get(keyAt(row + 1, column, "EdgeTop")),
    edges.get(keyAt(row, column + 1, "EdgeLeft")),
  ].flatMap((edge) => (edge ? [edge.line] : []));
  const [first] = around;
  if (first && around.every((line) => line === first)) return [{ row, column, key: lineKey(first) }];
  const lightest = Math.min(...around.map(({ weight }) => weights[weight]));
  const keys = around.filter(({ weight }) => weights[weight] === lightest).map(lineKey);
  const count = (key: string): number => keys.filter((other) => other === key).length;
  const key = keys.reduce((best, next) => (count(next) > count(best) ? next : best));
  return [{ row, column, key }];
}

/** A grid without the outer sides that show nothing new: a neighbour has drawn them, or what comes later draws over them. */
function* drawGrid(area: Area, line: Line, wanted: SlowlyGrown<Edge>, drawn: SlowlyGrown<string>): Turns<BorderStroke> {
  const key = lineKey(line);
  const outer = outerSides(area).filter(({ edges }) =>
    edges.some((edge) => drawn.get(edge) !== key && lineKey(wanted.get(edge)?.line ?? line) === key),
  );
  for (const edge of outer.flatMap(({ edges }) => edges)) drawn.set(edge, key);
  const { row, column, rows, columns } = area;
  for (let down = 0; down < rows; down += 1) {
    for (let right = 0; right < columns; right += 1) {
      if (down > 0) drawn.set(keyAt(row + down, column + right, "EdgeTop"), key);
      if (right > 0) drawn.set(keyAt(row + down, column + right, "EdgeLeft"), key);
    }
    if (down % 500 === 499) yield;
  }
  const sidesDrawn: readonly BorderSide[] = [
    ...outer.map(({ side }) => side),
    ...(rows > 1 ? (["InsideHorizontal"] as const) : []),
    ...(columns > 1 ? (["InsideVertical"] as const) : []),
  ];
  return { ...area, lines: sidesDrawn.map((side) => ({ side, line })) };
}

/** The outer sides of a rectangle with the edges they consist of. */
function outerSides({
  row,
  column,
  rows,
  columns,
}: Area): readonly { readonly side: BorderSide; readonly edges: readonly number[] }[] {
  const along = (at: number): readonly number[] =>
    Array.from({ length: columns }, (_, right) => keyAt(at, column + right, "EdgeTop"));
  const down = (at: number): readonly number[] =>
    Array.from({ length: rows }, (_, below) => keyAt(row + below, at, "EdgeLeft"));
  return [
    { side: "EdgeTop", edges: along(row) },
    { side: "EdgeBottom", edges: along(row + rows) },
    { side: "EdgeLeft", edges: down(column) },
    { side: "EdgeRight", edges: down(column + columns) },
  ];
}

/** Every edge that a cell draws, with the heavier of the two lines wanted for it. */
function* edgesOf(cells: readonly StyledCell[]): Turns<SlowlyGrown<Edge>> {
  const edges = new SlowlyGrown<Edge>();
  const want = (row: number, column: number, side: EdgeSide, line: Line | undefined): void => {
    if (!line) return;
    const key = keyAt(row, column, side);
    const other = edges.get(key);
    if (!other || weights[line.weight] > weights[other.line.weight]) edges.set(key, { row, column, side, line });
  };
  for (const [at, { row, column, style }] of cells.entries()) {
    if (at % cellsAtOnce === cellsAtOnce - 1) yield;
    const { top, bottom, left, right }: Borders = style.borders;
    want(row, column, "EdgeTop", top);
    want(row + 1, column, "EdgeTop", bottom);
    want(row, column, "EdgeLeft", left);
    want(row, column + 1, "EdgeLeft", right);
  }
  return edges;
}

/** Edges of one line side by side in one stroke; those of the first row or column are drawn from their own cell. */
function strips(edges: readonly Edge[], side: EdgeSide): readonly BorderStroke[] {
  const cells = edges
    .filter((edge) => edge.side === side)
    .map(({ row, column, line }) => ({ row, column, key: lineKey(line) }));
  return [...rectanglesByKey(cells)].flatMap(([key, areas]) =>
    areas.map((area) => ({ ...area, lines: sidesOf(area, side).map((one) => ({ side: one, line: parseLine(key) })) })),
  );
}

/** The edge of every cell of a rectangle: its own outer edge, and the lines inside. */
function sidesOf({ rows, columns }: Area, side: EdgeSide): readonly BorderSide[] {
  if (side === "EdgeTop") return rows > 1 ? [side, "InsideHorizontal"] : [side];
  return columns > 1 ? [side, "InsideVertical"] : [side];
}

function edgeKey({ row, column, side }: Omit<Edge, "line">): number {
  return keyAt(row, column, side);
}

/** Beside the last of Excel's 16,384 columns there is one edge more. */
function keyAt(row: number, column: number, side: EdgeSide): number {
  return (row * 16_386 + column) * 2 + (side === "EdgeTop" ? 0 : 1);
}

const lineKeys = new WeakMap<Line, string>();

function lineKey(line: Line): string {
  const known = lineKeys.get(line);
  if (known !== undefined) return known;
  const key = `${line.weight} ${line.colour}`;
  lineKeys.set(line, key);
  return key;
}

function parseLine(key: string): Line {
  const [weight, colour = ""] = key.split(" ");
  return { weight: weight as Line["weight"], colour };
}
