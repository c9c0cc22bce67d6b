import type { CellStyle as HucreStyle } from "hucre/xlsx";
import type { ConditionalStyleName, Line, ResolvedStyle } from "../../plan/styles";
import { conditionalStyles } from "../../plan/styles";

type FillStyle = NonNullable<HucreStyle["fill"]>;
type BorderSide = NonNullable<NonNullable<HucreStyle["border"]>["top"]>;

function rgb(colour: string): { rgb: string } {
  return { rgb: colour.replace("#", "") };
}

function side(line: Line | undefined): BorderSide | undefined {
  return line && { style: line.weight, color: rgb(line.colour) };
}

function fill(colour: string, hatch: string | undefined): FillStyle {
  // A solid fill reads its colour from the foreground in cells and from the background in conditional rules.
  return hatch === undefined
    ? { type: "pattern", pattern: "solid", fgColor: rgb(colour), bgColor: rgb(colour) }
    : { type: "pattern", pattern: "lightUp", fgColor: rgb(hatch), bgColor: rgb(colour) };
}

/**
 * A style of the plan in hucre's words.
 * @param style Style with every modifier applied.
 * @returns Direct cell format; the file has no named styles.
 */
export function hucreStyle(style: ResolvedStyle): HucreStyle {
  const { font, borders } = style;
  const sides = {
    ...(borders.top && { top: side(borders.top) as BorderSide }),
    ...(borders.bottom && { bottom: side(borders.bottom) as BorderSide }),
    ...(borders.left && { left: side(borders.left) as BorderSide }),
    ...(borders.right && { right: side(borders.right) as BorderSide }),
  };
  return {
    font: {
      name: font.name,
      size: font.size,
      color: rgb(font.colour),
      ...(font.bold && { bold: true }),
      ...(font.italic && { italic: true }),
    },
    ...(style.fill && { fill: fill(style.fill.colour, style.fill.hatch) }),
    ...(Object.keys(sides).length > 0 && { border: sides }),
    alignment: {
      horizontal: style.align === "centre" ? "center" : style.align,
      vertical: style.vertical === "centre" ? "center" : style.vertical,
      ...(style.wrap && { wrapText: true }),
      ...(style.indent > 0 && { indent: style.indent }),
    },
    ...(style.format !== "General" && { numFmt: style.format }),
    ...(!style.locked && { protection: { locked: false } }),
  };
}

/**
 * A conditional style in hucre's words.
 * @param name Name of the conditional style.
 * @returns Font and fill only, so that every program draws it alike.
 */
export function hucreConditionalStyle(name: ConditionalStyleName): HucreStyle {
  const style = conditionalStyles[name];
  return {
    ...((style.colour !== undefined || style.bold) && {
      font: { ...(style.bold && { bold: true }), ...(style.colour !== undefined && { color: rgb(style.colour) }) },
    }),
    ...(style.fill !== undefined && { fill: fill(style.fill, style.hatch) }),
  };
}
