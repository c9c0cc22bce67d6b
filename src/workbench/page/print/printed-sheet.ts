import type { CellLook } from "../../../excel-host/engine/engine";

/** A cell as it is printed. */
export interface PrintedCell {
  readonly text: string;
  readonly isNumber: boolean;
  readonly look: CellLook;
  /** Cells it is joined with; a cell that another is joined with is `null`. */
  readonly rows: number;
  readonly columns: number;
  /** A picture that begins here and lies over the cells beside. */
  readonly picture?: string;
}

/** A line of cells, with its height in pixels. */
export interface PrintedRow {
  readonly height: number;
  /** A page begins with it. */
  readonly isBreak: boolean;
  readonly cells: readonly (PrintedCell | null)[];
}

/** A sheet as it prints: as many tables as its columns take pages side by side. */
export interface PrintedSheet {
  readonly title: string;
  readonly language: string;
  readonly isLandscape: boolean;
  readonly scale: number;
  readonly footer: { readonly left: string; readonly centre: string };
  readonly tables: readonly {
    /** Widths of columns in pixels. */
    readonly widths: readonly number[];
    /** Lines that every page repeats. */
    readonly head: readonly PrintedRow[];
    readonly body: readonly PrintedRow[];
  }[];
}

/** Between the edge of the paper and what is printed, in millimetres. */
export const margins = { side: 12, top: 12, bottom: 16 } as const;

const lineWidths = { none: 0, hair: 0.5, thin: 0.75, dotted: 0.75, dashed: 0.75, double: 2, medium: 1.5, thick: 2.25 };

/**
 * The pages of a sheet for a browser's print dialogue, which offers to save them as PDF.
 * @returns A document without scripts; texts of cells stand in it as texts.
 */
export function printedPage({ title, language, isLandscape, scale, footer, tables }: PrintedSheet): string {
  const content = tables.map(({ widths, head, body }) => {
    const columns = widths.map((width) => `<col style="width:${width}px">`).join("");
    const width = widths.reduce((sum, one) => sum + one, 0);
    return `<table style="width:${width}px"><colgroup>${columns}</colgroup><thead>${lines(head)}</thead><tbody>${lines(body)}</tbody></table>`;
  });
  return [
    `<!doctype html><html lang="${escaped(language)}"><head><meta charset="utf-8"><title>${escaped(title)}</title><style>`,
    `@page{size:A4 ${isLandscape ? "landscape" : "portrait"};margin:${margins.top}mm ${margins.side}mm ${margins.bottom}mm;`,
    `@bottom-left{${marginBox(footer.left)}}@bottom-center{${marginBox(footer.centre)}}`,
    `@bottom-right{font:8pt Calibri,Carlito,sans-serif;content:${quoted(`${title} · `)} counter(page) " / " counter(pages)}}`,
    `html{zoom:${scale}}body{margin:0;-webkit-print-color-adjust:exact;print-color-adjust:exact}`,
    "table{border-collapse:collapse;table-layout:fixed}table+table{break-before:page}tr{break-inside:avoid}",
    "td{padding:0 2px;overflow:hidden;box-sizing:border-box}td.over{position:relative;overflow:visible;white-space:nowrap}",
    "td>svg{position:absolute;left:0;top:0}.new{break-before:page}",
    `</style></head><body>${content.join("")}</body></html>`,
  ].join("");
}

function lines(rows: readonly PrintedRow[]): string {
  return rows
    .map(({ height, isBreak, cells }) => {
      const first = isBreak ? ' class="new"' : "";
      return `<tr${first} style="height:${height}px">${cells.map((cell) => (cell ? cellOf(cell) : "")).join("")}</tr>`;
    })
    .join("");
}

function cellOf({ text, isNumber, look, rows, columns, picture = "" }: PrintedCell): string {
  const span = `${columns > 1 ? ` colspan="${columns}"` : ""}${rows > 1 ? ` rowspan="${rows}"` : ""}`;
  // A text that fits nowhere goes on over the cells beside it, as in the grid.
  const isOver = picture !== "" || (!look.wrap && !isNumber && look.fill === null);
  return `<td${span}${isOver ? ' class="over"' : ""} style="${escaped(styleOf(look, isNumber))}">${escaped(text)}${picture}</td>`;
}

function styleOf(look: CellLook, isNumber: boolean): string {
  const align = look.horizontal === "general" ? (isNumber ? "right" : "left") : look.horizontal;
  const lines = Object.entries(look.borders).flatMap(([edge, line]) =>
    line.style === "none" ? [] : [`border-${edge}:${lineWidths[line.style]}pt ${cssLine(line.style)} ${line.colour}`],
  );
  return [
    `font:${look.italic ? "italic " : ""}${look.bold ? "bold " : ""}${look.fontSize ?? 11}pt '${look.fontName ?? "Calibri"}',Carlito,sans-serif`,
    `color:${look.fontColour ?? "#000000"}`,
    `text-align:${align}`,
    `vertical-align:${look.vertical === "center" ? "middle" : look.vertical}`,
    ...(look.wrap ? [] : ["white-space:nowrap"]),
    ...(look.fill === null ? [] : [`background:${look.fill}`]),
    ...(look.indent > 0 ? [`padding-${align === "right" ? "right" : "left"}:${2 + look.indent * 9}px`] : []),
    ...lines,
  ].join(";");
}

function cssLine(style: string): string {
  return style === "double" || style === "dashed" || style === "dotted" ? style : "solid";
}

function marginBox(text: string): string {
  return `font:8pt Calibri,Carlito,sans-serif;content:${quoted(text)}`;
}

/** A text inside a style sheet that stands in a document. */
function quoted(text: string): string {
  return `"${text.replace(/[^\p{L}\p{N} .,:;№·«»()–—/-]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16) ?? ""} `)}"`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
