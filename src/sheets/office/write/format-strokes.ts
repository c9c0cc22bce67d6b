import { atOnce, cellByCell, type Turns } from "../../plan/turns";
import type { Area, Cell, SheetPlan } from "../../plan/sheet-plan";
import { resolveStyle, type CellStyle, type NumberFormat, type ResolvedStyle } from "../../plan/styles";
import { boundingArea, writtenFormat } from "../read/cell-texts";
import { rectanglesByKeyInTurns, spotsTaken, type KeyedCell } from "./rectangles";

/** One property set on one rectangle. */
export type FormatStroke = Area &
  (
    | { readonly property: "fontName"; readonly value: string }
    | { readonly property: "fontSize"; readonly value: number }
    | { readonly property: "fontColour"; readonly value: string }
    | { readonly property: "bold" | "italic" | "wrap" | "locked"; readonly value: boolean }
    | { readonly property: "align"; readonly value: ResolvedStyle["align"] }
    | { readonly property: "vertical"; readonly value: ResolvedStyle["vertical"] }
    | { readonly property: "indent"; readonly value: number }
    | { readonly property: "format"; readonly value: ResolvedStyle["format"] }
    /** A column of formats that change from row to row; `null` leaves a cell alone. */
    | { readonly property: "formats"; readonly value: (ResolvedStyle["format"] | null)[][] }
    | { readonly property: "fill"; readonly value: NonNullable<ResolvedStyle["fill"]> | null }
  );

type Property = Exclude<FormatStroke["property"], "formats">;

export interface StyledCell {
  readonly row: number;
  readonly column: number;
  readonly style: ResolvedStyle;
}

/** Properties every cell needs: their usual value is painted on the whole sheet at once. */
const based: readonly Property[] = ["fontName", "fontSize", "fontColour", "align", "vertical"];

/** Properties that show on an empty cell, so they are painted on no other cell than planned. */
const visible: readonly Property[] = ["fill", "locked"];

/** What a new cell has, so it need not be written. */
const initial: Readonly<Partial<Record<Property, string>>> = {
  bold: "false",
  italic: "false",
  wrap: "false",
  locked: "true",
  indent: "0",
  format: '"General"',
  fill: "null",
};

/** From so many changes of format in one column on, the column is written as a matrix. */
const manyFormats = 12;

const values: Readonly<Record<Property, (style: ResolvedStyle) => FormatStroke["value"]>> = {
  format: (style) => style.format,
  fontName: (style) => style.font.name,
  fontSize: (style) => style.font.size,
  fontColour: (style) => style.font.colour,
  bold: (style) => style.font.bold,
  italic: (style) => style.font.italic,
  align: (style) => style.align,
  vertical: (style) => style.vertical,
  wrap: (style) => style.wrap,
  indent: (style) => style.indent,
  fill: (style) => style.fill ?? null,
  locked: (style) => style.locked,
};

/**
 * Every cell of a sheet with its style; a merged area carries its first cell's style throughout.
 * @param plan Sheet.
 * @returns Cells with resolved styles, each address once.
 */
export function styledCells(plan: Pick<SheetPlan, "cells" | "merges" | "live">): readonly StyledCell[] {
  return atOnce(styledCellsInTurns(plan));
}

/** The same in parts. */
export function* styledCellsInTurns(plan: Pick<SheetPlan, "cells" | "merges" | "live">): Turns<readonly StyledCell[]> {
  const styleOf = writtenStyles(plan);
  const styled: StyledCell[] = [];
  const merged = new Set(plan.merges.flatMap(cellsOf).map(placeKey));
  const byPlace = new Map<number, StyledCell>();
  yield* cellByCell(plan.cells, (cell) => {
    const one = { row: cell.row, column: cell.column, style: styleOf(cell) };
    styled.push(one);
    if (merged.has(placeKey(cell))) byPlace.set(placeKey(cell), one);
  });
  const inMerges = plan.merges.flatMap((merge) => {
    const anchor = byPlace.get(placeKey(merge));
    if (!anchor) return [];
    return cellsOf(merge)
      .filter((cell) => !byPlace.has(placeKey(cell)))
      .map((cell) => ({ ...cell, style: anchor.style }));
  });
  return [...styled, ...inMerges];
}

/**
 * The formats of a sheet in few strokes: a base for the whole sheet, then what differs from it.
 * @param cells Cells with their styles, each address once.
 * @returns Strokes in the order to apply them.
 */
export function formatStrokes(cells: readonly StyledCell[]): readonly FormatStroke[] {
  return atOnce(formatStrokesInTurns(cells));
}

/** The same in parts. */
export function* formatStrokesInTurns(cells: readonly StyledCell[]): Turns<readonly FormatStroke[]> {
  const whole = boundingArea(cells);
  if (!whole) return [];
  const taken = yield* spotsTaken(cells);
  const counts = new Map<ResolvedStyle, number>();
  yield* cellByCell(cells, ({ style }) => void counts.set(style, (counts.get(style) ?? 0) + 1));
  const found: (readonly FormatStroke[])[] = [];
  for (const property of Object.keys(values) as Property[]) {
    found.push(yield* strokesOf(property, cells, { whole, taken, counts }));
    yield;
  }
  return found.flat();
}

/** What is known of all cells, whatever property they are looked at by. */
interface Known {
  readonly whole: Area;
  readonly taken: ReadonlySet<number>;
  /** Cells of each style. */
  readonly counts: ReadonlyMap<ResolvedStyle, number>;
}

function* strokesOf(
  property: Property,
  cells: readonly StyledCell[],
  { whole, taken, counts }: Known,
): Turns<readonly FormatStroke[]> {
  // Cells share their styles: what a style has of a property is worked out once.
  const keys = new Map([...counts.keys()].map((style) => [style, JSON.stringify(values[property](style))]));
  const base = based.includes(property) ? mostFrequent(counts, keys) : undefined;
  const usual = base ?? initial[property];
  const isUsual = [...keys.values()].every((key) => key === usual);
  if (isUsual) return base === undefined ? [] : [stroke(property, base, whole)];
  const keyed: KeyedCell[] = [];
  yield* cellByCell(cells, ({ row, column, style }) => {
    const key = keys.get(style) ?? "";
    if (key !== usual || property === "format") keyed.push({ row, column, key });
  });
  if (property === "format") return yield* numberFormatStrokes(keyed, taken);
  const others = yield* rectanglesByKeyInTurns(keyed, visible.includes(property) ? undefined : taken);
  return [
    ...(base === undefined ? [] : [stroke(property, base, whole)]),
    ...[...others].flatMap(([key, areas]) => areas.map((area) => stroke(property, key, area))),
  ];
}

function* numberFormatStrokes(keyed: readonly KeyedCell[], taken: ReadonlySet<number>): Turns<readonly FormatStroke[]> {
  const rectangles = [...(yield* rectanglesByKeyInTurns(keyed, taken, initial.format))].flatMap(([key, areas]) =>
    areas.map((area) => stroke("format", key, area)),
  );
  const counts = new Map<number, number>();
  for (const { column, columns } of rectangles) {
    if (columns === 1) counts.set(column, (counts.get(column) ?? 0) + 1);
  }
  const changing = new Set([...counts].filter(([, count]) => count >= manyFormats).map(([column]) => column));
  return [
    ...rectangles.filter(({ column, columns }) => columns > 1 || !changing.has(column)),
    ...[...changing].map((column) => columnOfFormats(keyed.filter((cell) => cell.column === column))),
  ];
}

function columnOfFormats(cells: readonly KeyedCell[]): FormatStroke {
  const area = boundingArea(cells) ?? { row: 1, column: 1, rows: 1, columns: 1 };
  const value = Array.from({ length: area.rows }, (): [ResolvedStyle["format"] | null] => [null]);
  for (const { row, key } of cells) value[row - area.row] = [JSON.parse(key) as ResolvedStyle["format"]];
  return { ...area, property: "formats", value };
}

function stroke(property: Property, key: string, area: Area): FormatStroke {
  return { ...area, property, value: JSON.parse(key) } as FormatStroke;
}

function mostFrequent(
  styles: ReadonlyMap<ResolvedStyle, number>,
  keys: ReadonlyMap<ResolvedStyle, string>,
): string | undefined {
  const counts = new Map<string, number>();
  for (const [style, key] of keys) counts.set(key, (counts.get(key) ?? 0) + (styles.get(style) ?? 0));
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** The styles that cells are written with; those that look alike share one. */
function writtenStyles({ live }: Pick<SheetPlan, "live">): (cell: Cell) => ResolvedStyle {
  const anchors = new Map(live.map((area) => [placeKey(area), area.formula]));
  const known = new Map<CellStyle, Map<NumberFormat, ResolvedStyle>>();
  return (cell) => {
    const anchored = anchors.get(placeKey(cell));
    const format = writtenFormat(anchored === undefined ? cell : { ...cell, formula: anchored });
    const alike = known.get(cell.style) ?? new Map<NumberFormat, ResolvedStyle>();
    known.set(cell.style, alike);
    const style = alike.get(format) ?? { ...resolveStyle(cell.style), format };
    alike.set(format, style);
    return style;
  };
}

/** Excel has 16,384 columns. */
function placeKey({ row, column }: { readonly row: number; readonly column: number }): number {
  return row * 16_384 + column;
}

function cellsOf(area: Area): { row: number; column: number }[] {
  return Array.from({ length: area.rows * area.columns }, (_, index) => ({
    row: area.row + Math.floor(index / area.columns),
    column: area.column + (index % area.columns),
  }));
}
