import { Workbook, type Cell, type Worksheet } from "exceljs";
import type { Borders, Line, NumberFormat, ResolvedStyle } from "../../src/sheets/plan/styles";

/** What exceljs reads but its types keep to itself. */
export interface SheetModel {
  readonly merges: readonly string[];
  readonly conditionalFormattings: readonly {
    readonly ref: string;
    readonly rules: readonly {
      readonly priority: number;
      readonly formulae: readonly string[];
      readonly style: {
        readonly font?: { readonly bold?: boolean; readonly color?: { readonly argb: string } } | null;
        readonly fill?: { readonly bgColor?: { readonly argb: string } } | null;
      };
    }[];
  }[];
  readonly dataValidations: Readonly<Record<string, { readonly type: string; readonly formulae: readonly unknown[] }>>;
  readonly sheetProtection?: Readonly<Record<string, boolean>> | null;
  readonly autoFilter?: string;
}

/**
 * Opens a file with exceljs, a reader that knows nothing of ours.
 * @param file The file.
 * @returns exceljs' workbook.
 */
export async function readWithExceljs(file: Uint8Array): Promise<Workbook> {
  const workbook = new Workbook();
  await workbook.xlsx.load(file.slice().buffer as ArrayBuffer);
  return workbook;
}

/** The parts of exceljs' sheet model that its types leave out. */
export function modelOf(sheet: Worksheet): SheetModel {
  return sheet.model as unknown as SheetModel;
}

/** `#RRGGBB` of exceljs' `AARRGGBB`. */
export function colourOf(colour: { argb?: string } | undefined): string | undefined {
  return colour?.argb === undefined ? undefined : `#${colour.argb.slice(2)}`;
}

function lineOf(side: { style?: string; color?: { argb?: string } } | undefined): Line | undefined {
  const colour = colourOf(side?.color);
  return side?.style === undefined || colour === undefined
    ? undefined
    : { weight: side.style as Line["weight"], colour };
}

/**
 * The style of a cell in the plan's words.
 * @param cell Cell as exceljs reads it.
 * @returns Style with every part a file can hold.
 */
export function styleOf(cell: Cell): ResolvedStyle {
  const { font, alignment, border, fill, protection, numFmt } = cell;
  const lines = (["top", "bottom", "left", "right"] as const).flatMap((side) => {
    const line = lineOf(border?.[side]);
    return line ? [[side, line] as const] : [];
  });
  const pattern = fill?.type === "pattern" && fill.pattern !== "none" ? fill : undefined;
  const hatch = pattern?.pattern === "lightUp" ? colourOf(pattern.fgColor) : undefined;
  const horizontal = alignment?.horizontal;
  return {
    font: {
      name: font.name ?? "",
      size: font.size ?? 0,
      bold: font.bold ?? false,
      italic: font.italic ?? false,
      colour: colourOf(font.color) ?? "",
    },
    ...(pattern && { fill: { colour: colourOf(pattern.bgColor) ?? "", ...(hatch !== undefined && { hatch }) } }),
    borders: Object.fromEntries(lines) as Borders,
    align: horizontal === "center" ? "centre" : (horizontal as "left" | "right"),
    vertical: alignment?.vertical === "middle" ? "centre" : ((alignment?.vertical ?? "bottom") as "top" | "bottom"),
    indent: alignment?.indent ?? 0,
    wrap: alignment?.wrapText ?? false,
    format: (numFmt ?? "General") as NumberFormat,
    locked: protection?.locked ?? true,
  };
}
