import { sheetArea } from "../plan/a1";
import type { Area, Cell, SheetPlan } from "../plan/sheet-plan";
import { applyChart } from "./apply-chart";
import { applyBorders, applyFormats } from "./apply-formats";
import { applyPage } from "./apply-page";
import { applyConditionals, applyValidations } from "./apply-rules";
import { borderStrokes } from "./border-strokes";
import { cellTexts, checkLiveAreas } from "./cell-texts";
import { columnPoints } from "./column-points";
import { formatStrokes, styledCells } from "./format-strokes";
import type { Job } from "./session";
import { sizeStrokes } from "./size-strokes";
import { sheetRanges, type SheetRanges } from "./sheet-ranges";

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

/**
 * All that an empty sheet needs to become the planned one, except visibility and protection.
 * @param plan Sheet; its live areas write only their anchors.
 * @param nameOf Names of the sheets that links lead to.
 * @param sheet The sheet, found anew in each batch's context.
 */
export function sheetJob(
  plan: SheetPlan,
  nameOf: NameOf,
  sheet: (context: Excel.RequestContext) => Excel.Worksheet,
): Job {
  checkLiveAreas(plan);
  const styled = styledCells(plan);
  const formats = formatStrokes(styled);
  const borders = borderStrokes(styled);
  const texts = cellTexts(plan);
  const { validations, conditionals } = plan;
  const bytes =
    new Blob([JSON.stringify([texts?.formulas ?? [], formats, validations, conditionals])]).size +
    (formats.length + validations.length + conditionals.length * 2 + plan.rows.length) * bytesPerStroke +
    borders.reduce((sum, stroke) => sum + stroke.lines.length * bytesPerLine, 0);
  return {
    bytes,
    queue(context) {
      const ranges = sheetRanges(sheet(context));
      applyGeometry(ranges, plan);
      applyLinks(ranges, plan.cells, nameOf);
      // Formats come before contents: under `@` Excel reads nothing into a text.
      applyFormats(ranges, formats);
      applyBorders(ranges, borders);
      for (const chart of plan.charts) applyChart(ranges, chart);
      if (texts) ranges.range(texts.area).formulas = texts.formulas;
      applyValidations(ranges, validations);
      applyConditionals(ranges, conditionals);
      applyPage(ranges, plan);
    },
  };
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
