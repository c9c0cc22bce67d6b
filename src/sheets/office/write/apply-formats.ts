import type { Line } from "../../plan/styles";
import type { BorderStroke } from "./border-strokes";
import type { FormatStroke } from "./format-strokes";
import type { SheetRanges } from "../read/sheet-ranges";

const horizontal = { left: "Left", centre: "Center", right: "Right" } as const;
const vertical = { top: "Top", centre: "Center", bottom: "Bottom" } as const;
const weights = { thin: "Thin", medium: "Medium", thick: "Thick" } as const;

/** Queues the formats of a sheet. */
export function applyFormats(ranges: SheetRanges, strokes: readonly FormatStroke[]): void {
  for (const stroke of strokes) applyStroke(ranges.range(stroke), stroke);
}

/** Queues the borders of a sheet. */
export function applyBorders(ranges: SheetRanges, strokes: readonly BorderStroke[]): void {
  for (const stroke of strokes) {
    const { borders } = ranges.range(stroke).format;
    for (const { side, line } of stroke.lines) drawLine(borders.getItem(side), line);
  }
}

function drawLine(border: Excel.RangeBorder, line: Line): void {
  border.style = "Continuous";
  if (line.weight !== "thin") border.weight = weights[line.weight];
  border.color = line.colour;
}

function applyStroke(range: Excel.Range, stroke: FormatStroke): void {
  const { format } = range;
  switch (stroke.property) {
    case "format":
      // One code for the whole rectangle; the declared type only knows the matrix form.
      range.numberFormat = stroke.value as unknown as string[][];
      return;
    case "formats":
      range.numberFormat = stroke.value as string[][];
      return;
    case "fontName":
      format.font.name = stroke.value;
      return;
    case "fontSize":
      format.font.size = stroke.value;
      return;
    case "fontColour":
      format.font.color = stroke.value;
      return;
    case "bold":
      format.font.bold = stroke.value;
      return;
    case "italic":
      format.font.italic = stroke.value;
      return;
    case "align":
      format.horizontalAlignment = horizontal[stroke.value];
      return;
    case "vertical":
      format.verticalAlignment = vertical[stroke.value];
      return;
    case "wrap":
      format.wrapText = stroke.value;
      return;
    case "indent":
      format.indentLevel = stroke.value;
      return;
    case "locked":
      format.protection.locked = stroke.value;
      return;
    case "fill":
      if (stroke.value) paint(format.fill, stroke.value);
      return;
    default:
      stroke satisfies never;
  }
}

function paint(fill: Excel.RangeFill, { colour, hatch }: { readonly colour: string; readonly hatch?: string }): void {
  fill.color = colour;
  if (hatch === undefined) return;
  fill.pattern = "LightUp";
  fill.patternColor = hatch;
}
