import { isOf2026 } from "../../../rating/editions/edition";
import { areaToA1 } from "../../../sheets/plan/a1";
import { palette } from "../../../sheets/plan/palette";
import { sharedStyle } from "../../../sheets/plan/shared-style";
import { SheetDraft } from "../../../sheets/plan/sheet-draft";
import type { Area } from "../../../sheets/plan/sheet-plan";
import type { CellStyle, NumberFormat } from "../../../sheets/plan/styles";
import { paletteOf } from "../figures/block-sheet";
import { putOrganisations } from "../figures/figure-grid";
import { medianOf } from "./median";
import { blockSheetName } from "../names/block-sheet-name";
import { captionsOfBand, putBandCaptions, putBandHead, putBandMargin } from "../criteria/point-bands";
import { printOf, putHead } from "../sheet-head";
import { markRestingNames } from "./open-error-marks";
import { bandedPages } from "./banded-pages";
import { typedIn } from "./typed-in";
import { movedMark } from "./points-formulas/moved-mark";
import { nativePoints, type FindPoints } from "./points-formulas/native-points";
import { isRatedOtherwise } from "./rated-otherwise";
import { rowByRow, type Turns } from "../../../sheets/plan/turns";
import type { YearFrame } from "../year-frame";
import { bandRows, firstColumn, firstRow, type BlockBand } from "../year-layout";

/**
 * What each figure became: a band per block with its sum, and a closing band of block scores.
 * @returns The sheet with the names `pts_b<n>`, `pts_sums` and `org_ids`.
 */
export function* pointsSheet(frame: YearFrame): Turns<SheetDraft> {
  const { layout, words } = frame;
  const draft = new SheetDraft("points", frame.sheet("points"));
  draft.tabColour = palette.ink;
  const rows = { row: firstRow, rows: layout.rows };
  putHead(draft, frame, { title: frame.say(words.pointsSheet.title), to: 2, unmarked: true });
  putBandMargin(draft, frame);
  putOrganisations(draft, frame, words.pointsSheet.median);
  markRestingNames(draft, frame);
  draft.nameArea(frame.name("org_ids"), { ...rows, column: 1, columns: 1 });
  const native = nativePoints(frame);
  let kept = false;
  for (const band of layout.bands) {
    kept = (yield* putBand(draft, frame, band, native)) || kept;
  }
  yield;
  putSums(draft, frame);
  putMovedNote(draft, frame, kept);
  const last = layout.sumsColumn + Math.max(1, layout.bands.length) - 1;
  draft.freeze = { row: firstRow, column: firstColumn };
  draft.protection = { formatColumns: true, formatRows: true, autoFilter: false, sort: false };
  const pages = [
    ...layout.bands.map((band) => ({ first: band.column, last: band.sumColumn })),
    { first: layout.sumsColumn, last },
  ];
  const page = { row: 1, column: 1, rows: firstRow + layout.rows - 1, columns: last };
  draft.print = printOf(frame, page, bandedPages(draft, pages));
  return draft;
}

/** What a person sees first who finds marks instead of points; in the live workbook there are none. */
function putMovedNote(draft: SheetDraft, frame: YearFrame, kept: boolean): void {
  const { layout, words } = frame;
  const text = kept ? words.pointsSheet.kept : "";
  const all = { row: firstRow, column: firstColumn, rows: layout.rows, columns: layout.sumsColumn - firstColumn };
  const moved = `COUNTIF(${areaToA1({ ...all, columns: Math.max(1, all.columns) })},"${movedMark}")>0`;
  const formula = `=IF(${moved},"${words.pointsSheet.moved}","${text}")`;
  draft.cell(4, 1, text, sharedStyle("note", { wrap: false }), { formula });
}

/** The number format of points. */
export function pointsFormat(frame: YearFrame): NumberFormat {
  const decimals = frame.data.settings.pointsDecimals;
  return decimals === 0 ? "#,##0_-" : decimals === 1 ? "#,##0.0_-" : "#,##0.00_-";
}

/** Decimals to which native sums are rounded, so that binary residue never splits a tie. */
export function sumDecimals(frame: YearFrame): number {
  return frame.data.settings.pointsDecimals ?? 9;
}

/** The formula of an organisation's declared mark on the organisations sheet. */
function declaredCell(frame: YearFrame, index: number): string {
  return `INDEX(${frame.name("org_declared")},${index + 1})`;
}

/** @returns Whether some points of the block stay as rated. */
function* putBand(draft: SheetDraft, frame: YearFrame, band: BlockBand, native: FindPoints): Turns<boolean> {
  const { data, layout, words, results } = frame;
  const count = band.indicators.length;
  const format = pointsFormat(frame);
  const area: Area = { row: firstRow, column: band.column, rows: layout.rows, columns: count };
  const sums: Area = { ...area, column: band.sumColumn, columns: 1 };
  putBandCaptions(draft, captionsOfBand(frame, band, words.pointsSheet.blockSum));
  putBandHead(draft, frame, band, { subtitle: roundingOf(frame), legend: words.pointsSheet.legend });
  const points = sharedStyle("figure", { format, size: 9, indent: 0 });
  const kept = sharedStyle("figure", { format, size: 9, indent: 0, italic: true });
  const total = sharedStyle("total", { format, size: 9 });
  const otherwise = isRatedOtherwise(frame, band);
  let anyStays = false;
  yield* rowByRow(data.organisations, ({ id }, index) => {
    const row = firstRow + index;
    const result = results.get(id);
    const stays = band.indicators.map(({ code }, at): boolean => {
      const found = native(band, at, index);
      const value = result?.points[code] ?? (found ? "" : null);
      const extras = found && { formula: found.formula };
      draft.cell(row, band.column + at, value, found?.stays ? kept : points, extras, `points:${id}:${code}`);
      return found?.stays ?? false;
    });
    anyStays ||= stays.includes(true);
    const own = areaToA1({ ...area, row, rows: 1 });
    const sum = `ROUND(SUM(${own}),${sumDecimals(frame)})`;
    // What cannot be computed anew leaves no sum that looks as if it were.
    const known = `IF(COUNTIF(${own},"${movedMark}")+${otherwise}>0,"${movedMark}",${sum})`;
    const formula = `=IF(${declaredCell(frame, index)},${known},"")`;
    const score = result?.blockScores[String(band.block.block)] ?? "";
    draft.cell(row, band.sumColumn, score, total, { formula }, `score:${id}:${band.block.block}`);
  });
  draft.fill(area, points);
  draft.fill(sums, total);
  putMedians(draft, { ...area, columns: count + 1 }, format);
  draft.conditionals.push(gapIn(area), bestIn(area));
  draft.nameArea(frame.name(`pts_b${band.position}`), area);
  const reserved = { ...area, rows: layout.reservedRows };
  const [figures, base] = [frame.name(`fig_b${band.position}`), frame.name("base_all")];
  const rules = frame.name(`crt_b${band.position}`);
  draft.live.push(
    {
      ...area,
      reserved,
      formula: `=BAGALAU.POINTS(${typedIn(figures)},IF(ISBLANK(${rules}),"",${rules}),${typedIn(base)},${frame.name("cfg_year")},${frame.name("cfg_decimals")})`,
    },
    {
      ...sums,
      reserved: { ...sums, rows: layout.reservedRows },
      formula: `=BAGALAU.BLOCKSCORES(${declaredOnly(frame, areaToA1(area))})`,
    },
  );
  return anyStays;
}

function putSums(draft: SheetDraft, frame: YearFrame): void {
  const { data, layout, words, results } = frame;
  const { bands, sumsColumn, rows, reservedRows } = layout;
  const area: Area = { row: firstRow, column: sumsColumn, rows, columns: Math.max(1, bands.length) };
  const format = pointsFormat(frame);
  const style = sharedStyle("total", { format, size: 9 });
  putHead(draft, frame, {
    title: isOf2026(data.edition) ? words.pointsSheet.sumsByCriteria : words.pointsSheet.sums,
    subtitle: roundingOf(frame),
    from: sumsColumn,
    to: sumsColumn + area.columns - 1,
  });
  bands.forEach((band, at) => {
    const tint = paletteOf(band.position);
    const column = sumsColumn + at;
    putBandCaptions(draft, {
      column,
      tint,
      number: band.block.block,
      codes: [],
      names: [],
      sum: blockSheetName(band, data.language),
      sumWidth: 16,
    });
    data.organisations.forEach(({ id }, index) => {
      const row = firstRow + index;
      const formula = `=${areaToA1({ row, column: band.sumColumn, rows: 1, columns: 1 })}`;
      draft.cell(row, column, results.get(id)?.blockScores[String(band.block.block)] ?? "", style, { formula });
    });
  });
  draft.fill(area, style);
  putMedians(draft, area, format);
  draft.nameArea(frame.name("pts_sums"), area);
  const all: Area = { row: firstRow, column: firstColumn, rows, columns: Math.max(1, sumsColumn - 1 - firstColumn) };
  const numbers = areaToA1({ ...all, row: bandRows.block, rows: 1 });
  draft.live.push({
    ...area,
    reserved: { ...area, rows: reservedRows },
    formula: `=BAGALAU.BLOCKSCORES(${declaredOnly(frame, areaToA1(all))},IF(ISBLANK(${numbers}),"",${numbers}))`,
  });
}

function putMedians(draft: SheetDraft, area: Area, format: NumberFormat): void {
  const style: CellStyle = sharedStyle("computed", { format, size: 9 });
  for (let column = area.column; column < area.column + area.columns; column += 1) {
    const range = areaToA1({ ...area, column, columns: 1 });
    const numbers = draft.numbersIn({ ...area, column, columns: 1 });
    const formula = `=IF(COUNT(${range})=0,"",MEDIAN(${range}))`;
    draft.cell(bandRows.whole, column, medianOf(numbers) ?? "", style, { formula });
  }
}

/** Points of those with a return, a blank counting 0; nothing for those without one. */
function declaredOnly(frame: YearFrame, range: string): string {
  // With one organisation the condition is a single value, whose "" would not have the columns of the range.
  return `IF((${frame.name("org_declared")})*(LEN(${range})>=0),IF(LEN(${range})=0,0,${range}),"")`;
}

function gapIn(area: Area): { area: Area; formula: string; style: "gap" } {
  const first = areaToA1({ ...area, rows: 1, columns: 1 });
  return { area, formula: `=AND($A${area.row}<>"",${first}="")`, style: "gap" };
}

function bestIn(area: Area): { area: Area; formula: string; style: "best" } {
  const first = areaToA1({ ...area, rows: 1, columns: 1 });
  const column = areaToA1({ ...area, columns: 1 }, "row");
  return { area, formula: `=AND(${first}<>"",${first}=MAX(${column}))`, style: "best" };
}

function roundingOf(frame: YearFrame): string {
  const { pointsSheet: words } = frame.words;
  const decimals = frame.data.settings.pointsDecimals;
  if (decimals === null) return words.exact;
  return decimals === 2 ? words.hundredths : frame.say(words.decimals, { count: decimals });
}

/** Block scores for a function: no score stays a blank text, where some programs would hand on a zero. */
export function scoresOrBlank(frame: YearFrame): string {
  const sums = frame.name("pts_sums");
  return `IF(LEN(${sums})=0,"",${sums})`;
}
