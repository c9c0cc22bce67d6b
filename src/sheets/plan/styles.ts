import { blockColour } from "./block-palette";
import { palette } from "./palette";

/** The styles of our sheets; modifiers change one thing each. */
export type StyleName =
  | "plain"
  | "title"
  | "subtitle"
  | "note"
  | "mark"
  | "mark-tail"
  | "section"
  | "head"
  | "head-upper"
  | "code"
  | "text"
  | "check"
  | "figure"
  | "computed"
  | "input"
  | "figure-input"
  | "apparatus"
  | "total"
  | "sum"
  | "bar"
  | "place"
  | "decision"
  | "machine"
  | "signature";

/** A conditional style sets font and fill only, so every host draws it alike. */
export type ConditionalStyleName =
  "error" | "warning" | "note" | "hidden" | "tie" | "gap" | "unfilled" | "on" | "best" | "mark";

type Align = "left" | "centre" | "right";

/** A format that ends with `_-` leaves room of a hyphen's width between the figure and the border. */
export type NumberFormat =
  | "General"
  | "@"
  | "0"
  | "#,##0"
  | "#,##0.0"
  | "#,##0.###"
  | "#,##0.00"
  | "#,##0_-"
  | "#,##0.0_-"
  | "#,##0.00_-"
  | "0.00"
  | "dd.mm.yyyy"
  | "dd.mm.yyyy hh:mm"
  | "mm.yy"
  | ";;;";

export interface CellStyle {
  readonly name: StyleName;
  /** Position 1–5 in the palette: tint of a caption. */
  readonly tint?: number;
  /** Position 1–5 in the palette: thick rule above. */
  readonly topRule?: number;
  /** Position 1–5 in the palette: thick edge on the left. */
  readonly edge?: number;
  /** Medium ink line below, as under place 3. */
  readonly lineBelow?: boolean;
  readonly size?: 7 | 8 | 9 | 10 | 11 | 12 | 14;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Grey text, for what is read after the rest. */
  readonly muted?: boolean;
  readonly format?: NumberFormat;
  readonly align?: Align;
  readonly indent?: number;
  readonly wrap?: boolean;
  /** The user may type here although the sheet is protected. */
  readonly unlocked?: boolean;
}

interface Font {
  readonly name: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly colour: string;
}

export interface Line {
  readonly weight: "thin" | "medium" | "thick";
  readonly colour: string;
}

export interface Borders {
  readonly top?: Line;
  readonly bottom?: Line;
  readonly left?: Line;
  readonly right?: Line;
}

/** A style with every modifier applied, ready for a writer. */
export interface ResolvedStyle {
  readonly font: Font;
  readonly fill?: { readonly colour: string; readonly hatch?: string };
  readonly borders: Borders;
  readonly align: Align;
  readonly vertical: "top" | "centre" | "bottom";
  readonly indent: number;
  readonly wrap: boolean;
  readonly format: NumberFormat;
  readonly locked: boolean;
}

const ink = palette.ink;
const thin: Line = { weight: "thin", colour: palette.grid };
const box: Borders = { top: thin, bottom: thin, left: thin, right: thin };
const inkLine: Line = { weight: "medium", colour: ink };

function font(size: number, more: Partial<Font> = {}): Font {
  return { name: "Calibri", size, bold: false, italic: false, colour: ink, ...more };
}

const plain: ResolvedStyle = {
  font: font(10),
  borders: {},
  align: "left",
  vertical: "centre",
  indent: 0,
  wrap: false,
  format: "General",
  locked: true,
};

const olive: Line = { weight: "thin", colour: palette.inputBox };
const figureBox: Line = { weight: "medium", colour: palette.figureBox };
const oliveBox: Borders = { top: olive, bottom: olive, left: olive, right: olive };
const figureBoxBorders: Borders = { top: figureBox, bottom: figureBox, left: figureBox, right: figureBox };

const named: Readonly<Record<StyleName, ResolvedStyle>> = {
  plain,
  title: { ...plain, font: font(14, { bold: true }) },
  subtitle: { ...plain, font: font(10, { colour: palette.muted }), wrap: true },
  note: { ...plain, font: font(9, { colour: palette.muted }), wrap: true },
  mark: {
    ...plain,
    font: font(9, { italic: true }),
    fill: { colour: palette.markFill },
    borders: { left: { weight: "thick", colour: palette.muted } },
    indent: 1,
  },
  "mark-tail": { ...plain, font: font(9, { italic: true }), fill: { colour: palette.markFill } },
  section: { ...plain, font: font(11, { bold: true }), borders: { bottom: inkLine } },
  head: {
    ...plain,
    font: font(9, { bold: true }),
    fill: { colour: palette.captionFill },
    borders: { ...box, bottom: inkLine },
    align: "centre",
    wrap: true,
  },
  "head-upper": {
    ...plain,
    font: font(9, { bold: true }),
    fill: { colour: palette.captionFill },
    borders: box,
    align: "centre",
    wrap: true,
  },
  code: { ...plain, borders: box, align: "centre", format: "@" },
  text: { ...plain, borders: box, indent: 1, wrap: true },
  check: { ...plain, font: font(9), borders: box, indent: 1, wrap: true },
  figure: { ...plain, borders: box, align: "right", indent: 1, format: "#,##0" },
  computed: {
    ...plain,
    font: font(10, { italic: true }),
    fill: { colour: palette.computedFill },
    borders: box,
    align: "right",
    format: "0.00",
  },
  input: { ...plain, fill: { colour: palette.inputFill }, borders: oliveBox, wrap: true, locked: false },
  "figure-input": {
    ...plain,
    fill: { colour: palette.inputFill },
    borders: figureBoxBorders,
    align: "right",
    format: "#,##0",
    locked: false,
  },
  apparatus: {
    ...plain,
    font: font(9, { colour: palette.muted }),
    fill: { colour: "#FFFFFF", hatch: palette.hatch },
    borders: box,
    align: "centre",
    wrap: true,
  },
  total: { ...plain, font: font(10, { bold: true }), borders: box, align: "right", format: "#,##0.00" },
  sum: {
    ...plain,
    font: font(10, { bold: true }),
    borders: { ...box, top: inkLine, bottom: inkLine },
    align: "right",
    format: "#,##0.00",
  },
  bar: { ...plain, font: font(8, { name: "Arial", colour: palette.bar }), borders: box },
  place: { ...plain, font: font(11, { bold: true }), borders: box, align: "centre" },
  decision: {
    ...plain,
    fill: { colour: palette.warningFill },
    borders: { left: { weight: "thick", colour: palette.warning } },
    indent: 1,
    wrap: true,
  },
  machine: { ...plain, font: font(8, { colour: palette.muted }), borders: box, format: "@" },
  signature: { ...plain, borders: { bottom: { weight: "thin", colour: ink } } },
};

/** Font and fill of the conditional styles; `hatch` falls back to the even fill where a host has none. */
export const conditionalStyles: Readonly<
  Record<
    ConditionalStyleName,
    { readonly colour?: string; readonly bold?: boolean; readonly fill?: string; readonly hatch?: string }
  >
> = {
  error: { colour: palette.error, fill: palette.errorFill },
  warning: { colour: palette.warning, fill: palette.warningFill },
  note: { colour: palette.muted },
  hidden: { colour: palette.paper, fill: palette.paper },
  tie: { bold: true, fill: palette.tieFill },
  gap: { fill: palette.gapFill, hatch: palette.hatch },
  unfilled: { fill: palette.unfilledFill, hatch: palette.hatch },
  on: { fill: palette.onFill },
  best: { bold: true },
  mark: { fill: palette.bar },
};

/**
 * A style with its modifiers applied.
 * @param style Named style and modifiers; palette positions are 1–5.
 * @returns Font, fill, borders, alignment, format and lock.
 * @example resolveStyle({ name: "head", tint: 2 }).fill?.colour //=> "#FDF3DE"
 */
export function resolveStyle(style: CellStyle): ResolvedStyle {
  const known = resolved.get(style);
  if (known) return known;
  const made = withModifiers(style);
  resolved.set(style, made);
  return made;
}

/** Cells share their styles. */
const resolved = new WeakMap<CellStyle, ResolvedStyle>();

function withModifiers(style: CellStyle): ResolvedStyle {
  const base = named[style.name];
  const borders: Borders = {
    ...base.borders,
    ...(style.topRule !== undefined && { top: { weight: "thick", colour: blockColour(style.topRule).print } }),
    ...(style.edge !== undefined && { left: { weight: "thick", colour: blockColour(style.edge).print } }),
    ...(style.lineBelow && { bottom: inkLine }),
  };
  const fill = style.tint === undefined ? base.fill : { colour: blockColour(style.tint).tint };
  return {
    font: {
      ...base.font,
      size: style.size ?? base.font.size,
      bold: style.bold ?? base.font.bold,
      italic: style.italic ?? base.font.italic,
      ...(style.muted && { colour: palette.muted }),
    },
    ...(fill && { fill }),
    borders,
    align: style.align ?? base.align,
    vertical: base.vertical,
    indent: style.indent ?? base.indent,
    wrap: style.wrap ?? base.wrap,
    format: style.format ?? base.format,
    locked: style.unlocked === undefined ? base.locked : !style.unlocked,
  };
}
