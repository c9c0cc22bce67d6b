import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderStyleData,
  type IStyleData,
} from "@univerjs/core";
import type { CellLook, Edge, Line } from "../engine";

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

/** Room beside the text of a cell, in pixels: a figure does not touch the border on its right, as in Excel. */
export function paddingOf(indent: number): NonNullable<IStyleData["pd"]> {
  return { l: Math.max(2, indent * indentStep), r: 4 + indent * indentStep };
}

/** A look in the library's terms; `null` takes a property away. */
export function toStyle(look: Partial<CellLook>): IStyleData {
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
  if (look.indent !== undefined) style.pd = paddingOf(look.indent);
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

/** The look that a style of the library and the lock make. */
export function fromStyle(style: IStyleData, unlocked: boolean): CellLook {
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
