import { sheetArea } from "../../plan/a1";
import type { Area, Cell, SheetPlan } from "../../plan/sheet-plan";
import type { Turns } from "../../plan/turns";
import { applyChart } from "./apply-chart";
import { applyBorders, applyFormats } from "./apply-formats";
import { applyPage } from "./apply-page";
import { applyConditionals, applyValidations } from "./apply-rules";
import { borderStrokesInTurns } from "./border-strokes";
import { type CellInput, cellTextsInTurns, checkLiveAreas, type CellTexts } from "../read/cell-texts";
import { columnPoints } from "./column-points";
import { formatStrokesInTurns, styledCellsInTurns } from "./format-strokes";
import type { Job } from "../session";
import { sizeStrokes } from "./size-strokes";
import { sheetRanges, type SheetRanges } from "../read/sheet-ranges";

const bytesPerStroke = 350;
const bytesPerLine = 500;

/** The name of a sheet by its key; a name stays a name. */
export type NameOf = (keyOrName: string) => string;

/**
 * Names of a plan's sheets.
 * @param sheets Planned sheets.
 */
export function namesByKey(sheets: readonly Pick<SheetPlan, "key" | "name">[]): NameOf {
  const names = new Map(sheets.map(({ key, name }) => [key, name]));
  return (keyOrName) => names.get(keyOrName) ?? keyOrName;
}

/** A part of a sheet that is queued as one. */
interface Piece {
  readonly bytes: number;
  queue(ranges: SheetRanges): void;
}

/** A sheet beyond this is written in several jobs: far below the 5 MB that Excel on the web takes at once. */
const bytesPerJob = 900_000;

/** Rows measured between two rests. */
const rowsAtOnce = 500;

/** Parts of a long list are queued so many at a time. */
const strokesPerPiece = 500;

/**
 * All that an empty sheet needs to become the planned one, except visibility and protection.
 * @param plan Sheet; its live areas write only their anchors.
 * @param nameOf Names of the sheets that links lead to.
 * @param sheet The sheet, found anew in each batch's context.
 * @returns Jobs in their order, one unless the sheet is large; in parts, since finding them takes its time.
 */
export function* sheetJobsInTurns(
  plan: SheetPlan,
  nameOf: NameOf,
  sheet: (context: Excel.RequestContext) => Excel.Worksheet,
): Turns<readonly [Job, ...Job[]]> {
  yield* checkLiveAreas(plan);
  yield;
  const styled = yield* styledCellsInTurns(plan);
  yield;
  const formats = yield* formatStrokesInTurns(styled);
  const borders = yield* borderStrokesInTurns(styled);
  const texts = yield* cellTextsInTurns(plan);
  yield;
  const contents = texts ? yield* textPieces(texts) : [];
  const { cells, validations, conditionals } = plan;
  const pieces: Piece[] = [
    { bytes: plan.rows.length * bytesPerStroke, queue: (ranges) => applyGeometry(ranges, plan) },
    ...portions(
      cells.filter(({ link }) => link),
      (linked) => ({
        bytes: linked.length * bytesPerStroke,
        queue: (ranges) => applyLinks(ranges, linked, nameOf),
      }),
    ),
    // Formats come before contents: under `@` Excel reads nothing into a text.
    ...portions(formats, (strokes) => ({
      bytes: sizeOf(strokes) + strokes.length * bytesPerStroke,
      queue: (ranges) => applyFormats(ranges, strokes),
    })),
    ...portions(borders, (strokes) => ({
      bytes: strokes.reduce((sum, { lines }) => sum + lines.length * bytesPerLine, 0),
      queue: (ranges) => applyBorders(ranges, strokes),
    })),
    {
      bytes: plan.charts.length * bytesPerLine,
      queue: (ranges) => plan.charts.forEach((chart) => applyChart(ranges, chart)),
    },
    ...contents,
    {
      bytes: sizeOf([validations, conditionals]) + (validations.length + conditionals.length * 2) * bytesPerStroke,
      queue: (ranges) => {
        applyValidations(ranges, validations);
        applyConditionals(ranges, conditionals);
        applyPage(ranges, plan);
      },
    },
  ];
  const [first = [], ...later] = packed(pieces);
  const jobOf = (parts: readonly Piece[]): Job => ({
    bytes: parts.reduce((sum, { bytes }) => sum + bytes, 0),
    queue(context) {
      const ranges = sheetRanges(sheet(context));
      for (const part of parts) part.queue(ranges);
    },
  });
  return [jobOf(first), ...later.map(jobOf)];
}

function portions<T>(list: readonly T[], pieceOf: (part: readonly T[]) => Piece): Piece[] {
  return Array.from({ length: Math.ceil(list.length / strokesPerPiece) }, (_, at) =>
    pieceOf(list.slice(at * strokesPerPiece, (at + 1) * strokesPerPiece)),
  );
}

/** Rows whose contents end so many columns apart are written apart: what lies behind the shorter ones is not sent. */
const farApart = 20;

/** Contents by as many rows as one job takes, and as wide as their contents are. */
function* textPieces({ area, formulas }: CellTexts): Turns<Piece[]> {
  const pieces: Piece[] = [];
  let [from, bytes, columns] = [0, 0, 0];
  const take = (to: number): void => {
    if (to === from) return;
    const wide = Math.max(1, columns);
    const rows = { ...area, row: area.row + from, rows: to - from, columns: wide };
    const matrix = formulas.slice(from, to).map((line) => line.slice(0, wide));
    pieces.push({ bytes, queue: (ranges) => void (ranges.range(rows).formulas = matrix) });
    [from, bytes, columns] = [to, 0, 0];
  };
  for (const [at, line] of formulas.entries()) {
    const size = sizeOf(line);
    const own = endOf(line);
    if (bytes + size > bytesPerJob || (columns > 0 && Math.abs(own - columns) >= farApart)) take(at);
    bytes += size;
    columns = Math.max(columns, own);
    if (at % rowsAtOnce === rowsAtOnce - 1) yield;
  }
  take(formulas.length);
  return pieces;
}

/** How many cells of a line reach to its last content. */
function endOf(line: readonly CellInput[]): number {
  let end = line.length;
  while (end > 0 && line[end - 1] === null) end -= 1;
  return end;
}

function packed(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const jobs: Piece[][] = [];
  let bytes = Infinity;
  for (const piece of pieces) {
    if (bytes + piece.bytes > bytesPerJob) {
      jobs.push([]);
      bytes = 0;
    }
    jobs.at(-1)?.push(piece);
    bytes += piece.bytes;
  }
  return jobs;
}

/** In bytes, as the wire has it: a letter that is not Latin takes two. */
function sizeOf(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}

function applyGeometry(ranges: SheetRanges, plan: SheetPlan): void {
  const widths = plan.columns.map(({ column, columns, width }) => ({ from: column, count: columns, size: width }));
  for (const { from, count, size } of sizeStrokes(widths)) {
    ranges.range({ row: 1, column: from, rows: 1, columns: count }).format.columnWidth = columnPoints(size);
  }
  for (const { column, columns } of plan.columns.filter(({ hidden }) => hidden)) {
    ranges.range({ row: 1, column, rows: 1, columns }).columnHidden = true;
  }
  const heights = plan.rows.map(({ row, rows, height }) => ({ from: row, count: rows, size: height }));
  for (const { from, count, size } of sizeStrokes(heights)) {
    ranges.range({ row: from, column: 1, rows: count, columns: 1 }).format.rowHeight = size;
  }
  for (const merge of plan.merges) ranges.range(merge).merge();
}

/** A link brings a look of its own, and in an empty cell a text, so it comes before ours. */
function applyLinks(ranges: SheetRanges, cells: readonly Cell[], nameOf: NameOf): void {
  for (const cell of cells) {
    if (!cell.link) continue;
    const target: Area = { ...cell.link.cell, rows: 1, columns: 1 };
    ranges.range({ row: cell.row, column: cell.column, rows: 1, columns: 1 }).hyperlink = {
      documentReference: sheetArea(nameOf(cell.link.sheet), target),
    };
  }
}
