import { shownFigure, shownNumber } from "../../../rating/rules/shown-figure";
import { computedFormula } from "../computed-formula";
import { figureBounds } from "../../../rating/criteria/figure-bounds";
import { isComputed } from "../../../rating/criteria/is-computed";
import type { Indicator } from "../../../rating/criteria/criteria";
import { sheetArea, toA1, quoteSheet } from "../../../sheets/plan/a1";
import { blockColour } from "../../../sheets/plan/block-palette";
import { SheetDraft } from "../../../sheets/plan/sheet-draft";
import type { Turns } from "../../../sheets/plan/turns";
import { decimalSum } from "../results/decimal-sum";
import { putFigureGrid, type ComputedCell, type GridColumn } from "./figure-grid";
import { bandedPages, pageSpans } from "../results/banded-pages";
import { pagesTall } from "../../../sheets/plan/page-scale";
import { printOf, putHead } from "../sheet-head";
import { fittingTitle } from "./block-title";
import type { YearFrame } from "../year-frame";
import { captionRows, firstColumn, firstRow, type BlockBand } from "../year-layout";

/**
 * What the organisations declared in one block; shares of base fields are native formulas.
 * @returns The sheet with the names `fig_b<n>` (figures), `fig_b<n>_codes` and `fig_b<n>_ids`.
 */
export function* blockSheet(frame: YearFrame, band: BlockBand): Turns<SheetDraft> {
  const { data, words, layout } = frame;
  const key = `block-${band.position}`;
  const draft = new SheetDraft(key, frame.sheet(key));
  const count = band.indicators.length;
  const last = firstColumn + count - 1;
  const tint = paletteOf(band.position);
  draft.tabColour = blockColour(band.position).print;
  const figures = yield* putFigureGrid(draft, frame, {
    tint,
    codeCaption: words.indicatorCode,
    columns: band.indicators.map((indicator) => columnOf(frame, indicator)),
    place: (organisation, code) => `figure:${organisation}:${code}`,
    figure: (organisation, code) => data.returns[organisation]?.figures?.[code],
  });
  putHead(draft, frame, {
    title: fittingTitle(frame, band, draft.widthOf(1, last)),
    subtitle: frame.say(words.figures.blockSubtitle),
    legend: frame.say(words.figures.legend, { name: frame.sheet("findings") }),
    to: last,
  });
  const stem = `fig_b${band.position}`;
  draft.nameArea(frame.name(stem), figures);
  draft.nameArea(frame.name(`${stem}_codes`), { ...figures, row: captionRows.code, rows: 1 });
  draft.nameArea(frame.name(`${stem}_ids`), { ...figures, column: 1, columns: 1 });
  draft.print = printOf(
    frame,
    { row: 1, column: 1, rows: firstRow + layout.rows - 1, columns: last },
    pageSpans([{ first: firstColumn, last }]).length > 1
      ? bandedPages(draft, [{ first: firstColumn, last }])
      : {
          fit: { wide: 1, tall: pagesTall(layout.rows) },
          titleRows: { first: captionRows.code, last: captionRows.whole },
          titleColumns: { first: 1, last: 2 },
        },
  );
  return draft;
}

/** Position in the palette of five; a sixth block takes the first colour again. */
export function paletteOf(position: number): number {
  return ((position - 1) % 5) + 1;
}

function columnOf(frame: YearFrame, indicator: Indicator): GridColumn {
  return {
    code: indicator.code,
    caption: frame.text(indicator),
    unit: frame.text(indicator.unit),
    type: indicator.type,
    ...figureBounds(indicator),
    ...(isComputed(indicator) && { computed: computedOf(frame, indicator) }),
  };
}

function computedOf(frame: YearFrame, { rule }: Indicator): NonNullable<GridColumn["computed"]> {
  const { data, layout } = frame;
  const fields = data.criteria.base_fields.map(({ code }) => code);
  const shown = shownFigure(rule);
  const columns = shown?.fields.map((code) => fields.indexOf(code)) ?? [];
  if (shown === null || columns.includes(-1)) return { row: () => ({ value: null }), whole: { value: null } };
  const base = frame.sheet("base");
  const cell = (index: number, row: number): string =>
    `${quoteSheet(base)}!${toA1({ row, column: firstColumn + index })}`;
  const numberAt = (index: number, row: number): number | undefined => {
    const organisation = data.organisations[row - firstRow];
    const figure = organisation && data.returns[organisation.id]?.base?.[fields[index] ?? ""];
    return typeof figure === "number" ? figure : undefined;
  };
  const range = (index: number): string =>
    sheetArea(base, { row: firstRow, column: firstColumn + index, rows: layout.rows, columns: 1 });
  const sum = (index: number): number =>
    decimalSum(data.organisations.flatMap((_, at) => numberAt(index, firstRow + at) ?? []));
  const [above = -1, below = -1] = columns;
  if (shown.way !== "percent") {
    return {
      row: (row) => ({
        formula: computedFormula(
          shown,
          columns.map((index) => cell(index, row)),
        ),
        value:
          shownNumber(
            shown,
            columns.map((index) => numberAt(index, row)),
          ) ?? "",
      }),
      // A mean of means says nothing of the whole.
      whole: shown.way === "sum" ? wholeSum(columns.map(range), columns.map(sum)) : { value: null },
    };
  }
  return {
    row: (row) => ({
      formula: `=IF(AND(ISNUMBER(${cell(above, row)}),ISNUMBER(${cell(below, row)})),IF(${cell(below, row)}=0,"",100*${cell(above, row)}/${cell(below, row)}),"")`,
      value: shareOf(numberAt(above, row), numberAt(below, row)),
    }),
    whole: wholeShare(range(above), range(below), sum(above), sum(below)),
  };
}

function wholeSum(ranges: readonly string[], sums: readonly number[]): ComputedCell {
  return { formula: `=SUM(${ranges.join(",")})`, value: decimalSum(sums) };
}

function shareOf(numerator: number | undefined, denominator: number | undefined): number | string {
  return numerator === undefined || denominator === undefined || denominator === 0
    ? ""
    : (100 * numerator) / denominator;
}

function wholeShare(above: string, below: string, numerator: number, denominator: number): ComputedCell {
  return {
    formula: `=IF(SUM(${below})=0,"",ROUND(100*SUM(${above})/SUM(${below}),6))`,
    value: denominator === 0 ? "" : Math.round(((100 * numerator) / denominator) * 1e6) / 1e6,
  };
}
