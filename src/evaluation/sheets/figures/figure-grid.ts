import type { FigureType } from "../../../rating/criteria/base-field";
import type { Figure } from "../../../rating/returns/return";
import { areaToA1 } from "../../../sheets/plan/a1";
import { sharedStyle } from "../../../sheets/plan/shared-style";
import type { SheetDraft } from "../../../sheets/plan/sheet-draft";
import type { Area, CellValue } from "../../../sheets/plan/sheet-plan";
import type { Turns } from "../../../sheets/plan/turns";
import type { CellStyle } from "../../../sheets/plan/styles";
import { rowHeight, widthOfCaption } from "../../../sheets/plan/text-height";
import { decimalSum } from "../results/decimal-sum";
import { formatOfFigure, toFigureCell } from "./figure-cell";
import { figureRule, type FigureBounds } from "./figure-rule";
import type { YearFrame } from "../year-frame";
import { captionRows, firstColumn, firstRow } from "../year-layout";

/** One column of declared or computed figures. */
export interface GridColumn extends FigureBounds {
  readonly code: string;
  readonly caption: string;
  readonly unit: string;
  readonly type: FigureType;
  /** The value is computed by a native formula, one per organisation and one for the union as a whole. */
  readonly computed?: { readonly row: (row: number) => ComputedCell; readonly whole: ComputedCell };
}

export interface ComputedCell {
  readonly formula?: string;
  readonly value: CellValue;
}

/** Figures by organisation and code, with the colour of a block or without. */
interface FigureGrid {
  readonly columns: readonly GridColumn[];
  readonly tint?: number;
  readonly codeCaption: string;
  readonly place: (organisation: string, code: string) => string;
  readonly figure: (organisation: string, code: string) => Figure | undefined;
}

/**
 * Writes a table of figures: captions in rows 5–7, the union as a whole in row 8, organisations from row 9.
 * @returns The area of the figures alone.
 */
export function* putFigureGrid(draft: SheetDraft, frame: YearFrame, grid: FigureGrid): Turns<Area> {
  const { layout, words } = frame;
  const figures = { row: firstRow, column: firstColumn, rows: layout.rows, columns: Math.max(1, grid.columns.length) };
  putCaptions(draft, frame, grid);
  putOrganisations(draft, frame, words.figures.union);
  for (const [index, column] of grid.columns.entries()) {
    putColumn(draft, frame, grid, column, firstColumn + index);
    yield;
  }
  draft.conditionals.push({
    area: figures,
    formula: `=AND($A${firstRow}<>"",ISBLANK(${areaToA1({ ...figures, rows: 1, columns: 1 })}))`,
    // Still yellow, as the caption says of cells to fill.
    style: "unfilled",
  });
  draft.freeze = { row: firstRow, column: firstColumn };
  draft.protection = { formatColumns: true, formatRows: true, autoFilter: false, sort: false };
  return figures;
}

/** Ids in grey and short names, one row per organisation, and the caption of the row above them where it has one. */
export function putOrganisations(draft: SheetDraft, frame: YearFrame, whole?: string): void {
  const id = sharedStyle("code", { size: 8, muted: true });
  const name = sharedStyle("text", { wrap: false });
  if (whole !== undefined) {
    draft.cell(captionRows.whole, 1, null, id);
    draft.cell(captionRows.whole, 2, whole, sharedStyle("text", { bold: true, wrap: false }));
  }
  frame.data.organisations.forEach((organisation, index) => {
    draft.cell(firstRow + index, 1, organisation.id, id, {}, `organisation:${organisation.id}`);
    draft.cell(firstRow + index, 2, frame.short(organisation), name);
  });
  draft.height(captionRows.whole, whole === undefined ? 3.75 : 16);
  draft.height(firstRow, 15.75, frame.layout.rows);
}

function putCaptions(draft: SheetDraft, frame: YearFrame, grid: FigureGrid): void {
  const { words } = frame;
  const tint = grid.tint === undefined ? {} : { tint: grid.tint };
  const rule = grid.tint === undefined ? {} : { topRule: grid.tint };
  const code = sharedStyle("head-upper", { ...tint, ...rule, size: 10, format: "@" });
  const name = sharedStyle("head-upper", { ...tint, size: 8, bold: false });
  const unit = sharedStyle("head", { ...tint, size: 8, bold: false, italic: true });
  const side = sharedStyle("head", { ...tint, size: 8, bold: false, italic: true, align: "right" });
  const widths = grid.columns.map(({ caption }) => widthOfCaption(caption, 8, grid.columns.length <= 10 ? 12.5 : 11.3));
  draft.widths(1, [9, 27, ...widths]);
  draft.line(
    captionRows.code,
    1,
    [null, grid.codeCaption],
    sharedStyle("head-upper", { ...tint, ...rule, size: 8, bold: false, italic: true, align: "right" }),
  );
  draft.line(captionRows.name, 1, [words.organisationId, words.organisation], sharedStyle("head-upper", { ...tint }));
  draft.line(captionRows.unit, 1, [null, words.unit], side);
  draft.line(
    captionRows.code,
    firstColumn,
    grid.columns.map((column) => column.code),
    code,
  );
  draft.line(
    captionRows.name,
    firstColumn,
    grid.columns.map((column) => column.caption),
    name,
  );
  draft.line(
    captionRows.unit,
    firstColumn,
    grid.columns.map((column) => column.unit),
    unit,
  );
  draft.height(captionRows.code, 16.5);
  const texts = grid.columns.map(({ caption }, index) => [caption, { width: widths[index] ?? 11.3, size: 8 }] as const);
  draft.height(captionRows.name, rowHeight(texts, 30));
  draft.height(captionRows.unit, 14.25);
}

function putColumn(draft: SheetDraft, frame: YearFrame, grid: FigureGrid, column: GridColumn, at: number): void {
  const { data, words, layout } = frame;
  const area: Area = { row: firstRow, column: at, rows: layout.rows, columns: 1 };
  // No indent: LibreOffice draws it for some numbers of a row of equal cells and not for others.
  const styleOf = (shown?: CellValue): CellStyle => {
    const format = formatOfFigure(column.type, shown);
    const align = column.type === "yes-no" ? "centre" : "right";
    return column.computed ? sharedStyle("computed", { format }) : sharedStyle("input", { format, align, wrap: false });
  };
  const whole: ComputedCell = column.computed?.whole ?? wholeOf(frame, grid, column, area);
  const wholeFormat = column.type === "yes-no" ? "#,##0" : formatOfFigure(column.type, whole.value);
  draft.cell(captionRows.whole, at, whole.value, sharedStyle("total", { format: wholeFormat }), formulaOf(whole));
  data.organisations.forEach(({ id }, index) => {
    const row = firstRow + index;
    const computed = column.computed?.row(row);
    const value = computed ? computed.value : toFigureCell(grid.figure(id, column.code), column.type, words);
    draft.cell(row, at, value, styleOf(value), computed ? formulaOf(computed) : {}, grid.place(id, column.code));
  });
  draft.fill(area, styleOf());
  if (column.computed === undefined) {
    draft.validations.push(figureRule(frame, area, column, `${column.code} · ${column.unit}`));
  }
}

function formulaOf({ formula }: ComputedCell): { formula?: string } {
  return formula === undefined ? {} : { formula };
}

function wholeOf(frame: YearFrame, grid: FigureGrid, column: GridColumn, area: Area): ComputedCell {
  const range = areaToA1(area);
  const cells = frame.data.organisations.map(({ id }) =>
    toFigureCell(grid.figure(id, column.code), column.type, frame.words),
  );
  const numbers = cells.filter((cell) => typeof cell === "number");
  if (column.type === "yes-no") {
    const yes = cells.filter((cell) => cell === frame.words.yes).length;
    return { formula: `=COUNTIF(${range},"${frame.words.yes}")`, value: yes };
  }
  // Days have no sum, and a count of them would read as one.
  if (column.type === "date") return { value: null };
  if (column.type === "integer") return { formula: `=SUM(${range})`, value: decimalSum(numbers) };
  return { formula: `=ROUND(SUM(${range}),3)`, value: Math.round(decimalSum(numbers) * 1000) / 1000 };
}
