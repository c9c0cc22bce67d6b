import { numfmt } from "@univerjs/core";
import type { Language } from "../../../text/language";
import type { Area, CellContent } from "../../../excel-host/engine/engine";
import { parseAddress } from "../../../excel-host/host/addresses";
import type { Host } from "../../../excel-host/host/host";
import { drawChart } from "../grid/draw-chart";
import { margins, type PrintedCell, type PrintedRow, type PrintedSheet } from "./printed-sheet";

/** A4 in millimetres, and pixels in one of them. */
const paper = { long: 297, short: 210 } as const;
const perMillimetre = 96 / 25.4;

type Bounds = readonly [first: number, last: number];

/**
 * A sheet with the page set-up that was written down for it; one without prints all that stands on it, one page wide.
 * @param sheet Its id.
 * @param language In whose notation numbers are printed.
 */
export function readPrintedSheet(host: Host, sheet: string, language: Language): PrintedSheet {
  const { engine } = host;
  const { notes } = host.record(sheet);
  const size = engine.size(sheet);
  const said = (name: string): string => String(notes.get(name) ?? "");
  const area =
    said("printArea") === ""
      ? (engine.usedArea(sheet, false) ?? { row: 0, column: 0, rows: 1, columns: 1 })
      : parseAddress(said("printArea"), size).area;
  const isLandscape = said("pageLayout.Orientation") === "Landscape";
  const titleRows = said("printTitleRows") === "" ? null : parseAddress(said("printTitleRows"), size).area;
  const titleColumns = said("printTitleColumns") === "" ? null : parseAddress(said("printTitleColumns"), size).area;
  const widthOf = (column: number): number => (isHidden(column) ? 0 : engine.columnWidth(sheet, column));
  const hidden = new Set(engine.givenSizes(sheet).columns.flatMap((one) => (one.hidden ? [one.column] : [])));
  const isHidden = (column: number): boolean => hidden.has(column);
  const room = {
    width: ((isLandscape ? paper.long : paper.short) - 2 * margins.side) * perMillimetre,
    height: ((isLandscape ? paper.short : paper.long) - margins.top - margins.bottom) * perMillimetre,
  };
  const columns = range(area.column, area.columns);
  const rows = range(area.row, area.rows);
  const whole = {
    width: sum(columns.map(widthOf)),
    height: sum(rows.map((row) => engine.rowHeight(sheet, row))),
  };
  const scale = scaleOf(notes.get("pageLayout.Zoom"), whole, room);
  const titles = titleColumns ? range(titleColumns.column, titleColumns.columns) : [];
  const breaks = new Set((notes.get("pageBreaks.column") ?? []) as readonly number[]);
  const pages = sideBySide(columns, titles, breaks, widthOf, room.width / scale);
  const rowBreaks = new Set((notes.get("pageBreaks.row") ?? []) as readonly number[]);
  const isTitle = (row: number): boolean =>
    titleRows !== null && row >= titleRows.row && row < titleRows.row + titleRows.rows;
  const read = cellReader(host, sheet, area, language);
  const lineOf = (row: number, shown: readonly number[]): PrintedRow => ({
    height: engine.rowHeight(sheet, row),
    isBreak: rowBreaks.has(row),
    cells: read(row, shown),
  });
  const footer = "pageLayout.HeadersFooters.DefaultForAllPages";
  return {
    title: host.sheetName(sheet),
    language,
    isLandscape,
    scale,
    footer: { left: plainFooter(said(`${footer}.LeftFooter`)), centre: plainFooter(said(`${footer}.CenterFooter`)) },
    tables: pages.map((shown) => {
      const seen = shown.filter((column) => !isHidden(column));
      // What stands above the lines that every page repeats is printed once.
      const before = titleRows ? rows.filter((row) => row < titleRows.row) : [];
      const head = before.length > 0 ? [] : rows.filter(isTitle);
      const body = head.length > 0 ? rows.filter((row) => !isTitle(row)) : rows;
      return {
        widths: seen.map(widthOf),
        head: head.map((row) => lineOf(row, seen)),
        body: body.map((row) => lineOf(row, seen)),
      };
    }),
  };
}

function scaleOf(
  zoom: unknown,
  whole: { readonly width: number; readonly height: number },
  room: { readonly width: number; readonly height: number },
): number {
  const {
    scale,
    horizontalFitToPages: wide,
    verticalFitToPages: tall,
  } = (zoom ?? {}) as Readonly<Record<string, number | undefined>>;
  if (scale !== undefined && scale !== 100) return scale / 100;
  const fits = [
    (room.width * (wide ?? 1)) / whole.width,
    ...(tall === undefined || tall === 0 ? [] : [(room.height * tall) / whole.height]),
  ];
  return Math.max(0.1, Math.min(1, ...fits));
}

/** Columns of the pages side by side; those that are repeated come first on each. */
function sideBySide(
  columns: readonly number[],
  titles: readonly number[],
  breaks: ReadonlySet<number>,
  widthOf: (column: number) => number,
  room: number,
): readonly (readonly number[])[] {
  const pages: number[][] = [];
  let width = Infinity;
  for (const column of columns) {
    const own = widthOf(column);
    // A pixel more than fits is rounding.
    if (breaks.has(column) || width + own > room + 1) {
      const repeated = pages.length > 0 ? titles.filter((title) => title < column) : [];
      pages.push([...repeated]);
      width = sum(repeated.map(widthOf));
    }
    pages.at(-1)?.push(column);
    width += own;
  }
  return pages;
}

function cellReader(
  host: Host,
  sheet: string,
  area: Area,
  language: Language,
): (row: number, shown: readonly number[]) => (PrintedCell | null)[] {
  const { engine } = host;
  const joined = engine.merges(sheet);
  const charts = host.chartsOf(sheet);
  const contents = engine.cells(sheet, area);
  const pictureAt = (row: number, column: number): string | undefined => {
    const chart = charts.find(({ place }) => place.row === row && place.column === column);
    if (!chart) return undefined;
    const width = sum(range(chart.place.column, chart.place.columns).map((one) => engine.columnWidth(sheet, one)));
    const height = sum(range(chart.place.row, chart.place.rows).map((one) => engine.rowHeight(sheet, one)));
    return drawChart(host, chart, width, height).outerHTML;
  };
  return (row, shown) =>
    shown.map((column) => {
      const merge = joined.find((one) => isWithin(one, row, column));
      const across = merge ? shown.filter((other) => isWithin(merge, row, other)) : [column];
      const first = across[0] === column && (!merge || merge.row === row);
      if (!first) return null;
      const content = contents[row - area.row]?.[(merge?.column ?? column) - area.column];
      const look = engine.look(sheet, row, merge?.column ?? column);
      const picture = pictureAt(row, column);
      return {
        ...{ text: content ? shownText(content, look.numberFormat, language) : "", look },
        isNumber: typeof content?.value === "number",
        rows: merge ? Math.min(merge.rows, area.row + area.rows - row) : 1,
        columns: across.length,
        ...(picture !== undefined && { picture }),
      };
    });
}

function isWithin({ row, column, rows, columns }: Area, atRow: number, atColumn: number): boolean {
  const [first, last]: Bounds = [column, column + columns - 1];
  return atRow >= row && atRow < row + rows && atColumn >= first && atColumn <= last;
}

/** What a cell shows, by its number format. */
function shownText({ value, blank }: CellContent, format: string | null, language: Language): string {
  if (blank) return "";
  if (typeof value !== "number") return String(value);
  return numfmt.format(format ?? "General", value, { locale: language === "en" ? "en" : "ru", throws: false });
}

/** A footer without its codes for size. */
function plainFooter(text: string): string {
  return text.replace(/^&\d+ /, "").replaceAll("&&", "&");
}

function range(from: number, count: number): number[] {
  return Array.from({ length: count }, (_, at) => from + at);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
