import { isOf2026 } from "../../../rating/editions/edition";
import { areaToA1, columnLetters, sheetArea } from "../../../sheets/plan/a1";
import { palette } from "../../../sheets/plan/palette";
import { sharedStyle } from "../../../sheets/plan/shared-style";
import { SheetDraft } from "../../../sheets/plan/sheet-draft";
import type { Area } from "../../../sheets/plan/sheet-plan";
import { movedMark } from "./points-formulas/moved-mark";
import { paletteOf } from "../figures/block-sheet";
import { blockSheetName } from "../names/block-sheet-name";
import { openErrorMark } from "../../words/findings/name-erring-figures";
import { openErrorFormula, openErrorSign, openErrorText } from "./open-error-marks";
import { pointsFormat, sumDecimals, scoresOrBlank } from "./points-sheet";
import { pagesTall } from "../../../sheets/plan/page-scale";
import { printOf, putHead } from "../sheet-head";
import type { YearFrame } from "../year-frame";
import { firstRow } from "../year-layout";
import { lastYearPlaces } from "../records/years-columns";

const upperRow = 6;
const captionRow = 7;
const barLength = 20;

/**
 * Who stands where and by what. One result fills place, id, total and the blocks; beside it stand
 * name and tie mark on the left, bar, last year's place and change on the right.
 * @returns The sheet with the name `rnk_table` (the result) and `rnk_names`.
 */
export function rankingSheet(frame: YearFrame): SheetDraft {
  const { layout, words, data } = frame;
  const { ranking } = layout;
  const draft = new SheetDraft("ranking", frame.sheet("ranking"));
  draft.tabColour = palette.ink;
  putHead(draft, frame, {
    title: frame.say(words.ranking.title),
    subtitle: words.ranking.subtitle,
    legend: words.ranking.legend,
    to: ranking.restsOn,
  });
  putCaptions(draft, frame);
  for (let index = 0; index < layout.rows; index += 1) putRow(draft, frame, firstRow + index, index);
  const result: Area = {
    row: firstRow,
    column: ranking.place,
    rows: layout.rows,
    columns: 3 + 2 * layout.bands.length,
  };
  draft.nameArea(frame.name("rnk_table"), result);
  draft.live.push({
    ...result,
    reserved: { ...result, rows: layout.reservedRows },
    formula: `=BAGALAU.STANDINGS(${frame.name("org_ids")},${scoresOrBlank(frame)})`,
  });
  putConditionals(draft, frame);
  draft.freeze = { row: firstRow, column: ranking.scores };
  draft.protection = { formatColumns: true, formatRows: true, autoFilter: false, sort: false };
  draft.print = printOf(
    frame,
    { row: 1, column: 1, rows: firstRow + layout.rows - 1, columns: ranking.restsOn },
    {
      fit: { wide: 1, tall: pagesTall(layout.rows, 32) },
      titleRows: { first: upperRow, last: captionRow },
    },
  );
  draft.height(firstRow, 18, Math.max(1, data.organisations.length));
  return draft;
}

function putCaptions(draft: SheetDraft, frame: YearFrame): void {
  const { layout, words, data } = frame;
  const { ranking, bands } = layout;
  const upper = sharedStyle("head-upper");
  const head = sharedStyle("head");
  const left = [null, null, null, null, isOf2026(data.edition) ? words.byInterpretation : null];
  draft.line(upperRow, 1, left, sharedStyle("head-upper", { size: 8, bold: false, italic: true }));
  draft.line(captionRow, 1, ["=", words.organisation, words.place, words.organisationId, words.total], head);
  bands.forEach((band, at) => {
    const tint = paletteOf(band.position);
    const column = ranking.scores + 2 * at;
    const name = blockSheetName(band, data.language);
    draft.cell(upperRow, column, name, sharedStyle("head-upper", { tint, topRule: tint, align: "left", size: 8 }));
    draft.cell(upperRow, column + 1, null, sharedStyle("head-upper", { tint, topRule: tint, size: 8 }));
    draft.merges.push({ row: upperRow, column, rows: 1, columns: 2 });
    draft.line(captionRow, column, [words.points, words.placeSmall], sharedStyle("head", { tint, bold: false }));
  });
  draft.line(upperRow, ranking.bar, [null, null, null, null], upper);
  const last = frame.say(words.placeOfYear, { year: data.year - 1 });
  draft.line(captionRow, ranking.bar, [words.ranking.share, last, words.change, words.restsOn], head);
  draft.widths(1, [4, 27, 7, 8.5, 13, ...bands.flatMap(() => [11.5, 6]), 22, 9, 9.5, 16]);
  draft.height(5, 6);
  draft.height(upperRow, 27);
  draft.height(captionRow, 27);
  draft.height(8, 3.75);
}

function putRow(draft: SheetDraft, frame: YearFrame, row: number, index: number): void {
  const { layout, ranked, data } = frame;
  const { ranking, rows } = layout;
  const result = ranked[index];
  const at = (column: number): string => `${columnLetters(column)}${row}`;
  const down = (column: number): string => areaToA1({ row: firstRow, column, rows, columns: 1 }, "row");
  const [id, total] = [at(ranking.id), at(ranking.total)];
  const organisation = data.organisations.find((one) => one.id === result?.id);
  const tied = typeof result?.total === "number" && ranked.filter((other) => other.total === result.total).length > 1;
  const line = index + 1 === frame.prizeRows ? { lineBelow: true } : {};
  const format = pointsFormat(frame);
  const names = sheetArea(frame.sheet("points"), { row: firstRow, column: 2, rows, columns: 1 }, "both");
  const ids = frame.name("org_ids");

  const tie = `${tied ? "=" : ""}${openErrorSign(frame, result?.id)}`;
  draft.cell(row, ranking.tie, tie, sharedStyle("place", { size: 10, ...line }), {
    formula: `=IF(${total}="","",IF(AND(ISNUMBER(${total}),COUNTIF(${down(ranking.total)},${total})>1),"=","")&LEFT(${at(ranking.restsOn)},1))`,
  });
  draft.cell(
    row,
    ranking.organisation,
    organisation ? frame.short(organisation) : "",
    sharedStyle("text", { wrap: false, ...line }),
    {
      formula: `=IF(${id}="","",INDEX(${names},MATCH(${id},${ids},0)))`,
    },
  );
  draft.cell(row, ranking.place, result?.place ?? "", sharedStyle("place", line), {
    formula: `=IF(ISNUMBER(${total}),COUNTIF(${down(ranking.total)},">"&${total})+1,${total})`,
  });
  draft.cell(row, ranking.id, result?.id ?? null, sharedStyle("code", { size: 8, muted: true, ...line }));
  const scores = layout.bands.map((_, position) => at(ranking.scores + 2 * position)).join(",");
  const blocks = areaToA1({
    row,
    column: ranking.scores,
    rows: 1,
    columns: Math.max(1, 2 * layout.bands.length),
  });
  draft.cell(row, ranking.total, result?.total ?? "", sharedStyle("total", { format, ...line }), {
    formula: `=IF(COUNTIF(${blocks},"${movedMark}")>0,"${movedMark}",IF(COUNT(${scores})=0,"",ROUND(SUM(${scores}),${sumDecimals(frame)})))`,
  });
  layout.bands.forEach((band, position) => {
    const column = ranking.scores + 2 * position;
    const block = String(band.block.block);
    const own = at(column);
    const source = sheetArea(
      frame.sheet("points"),
      { row: firstRow, column: band.sumColumn, rows, columns: 1 },
      "both",
    );
    draft.cell(
      row,
      column,
      result?.blockScores[block] ?? "",
      sharedStyle("figure", { format, size: 9, indent: 0, ...line }),
      {
        formula: `=IF(${id}="","",INDEX(${source},MATCH(${id},${ids},0)))`,
      },
    );
    draft.cell(
      row,
      column + 1,
      result?.blockPlaces[block] ?? "",
      sharedStyle("code", { size: 9, format: "0", muted: true, ...line }),
      {
        formula: `=IF(ISNUMBER(${own}),COUNTIF(${down(column)},">"&${own})+1,"")`,
      },
    );
  });
  putBeside(draft, frame, row, index, line);
}

function putBeside(
  draft: SheetDraft,
  frame: YearFrame,
  row: number,
  index: number,
  line: { lineBelow?: boolean },
): void {
  const { layout, ranked } = frame;
  const { ranking, rows } = layout;
  const result = ranked[index];
  const at = (column: number): string => `${columnLetters(column)}${row}`;
  const [place, id, total, last] = [at(ranking.place), at(ranking.id), at(ranking.total), at(ranking.lastPlace)];
  const totals = areaToA1({ row: firstRow, column: ranking.total, rows, columns: 1 }, "row");
  const greatest = Math.max(0, ...ranked.map((one) => one.total ?? 0));
  const length = greatest > 0 ? Math.round((barLength * Math.max(0, result?.total ?? 0)) / greatest) : 0;
  draft.cell(row, ranking.bar, "█".repeat(length), sharedStyle("bar", line), {
    formula: `=IF(NOT(ISNUMBER(${total})),"",IF(MAX(${totals})<=0,"",REPT("█",ROUND(${barLength}*MAX(0,${total})/MAX(${totals}),0))))`,
  });
  const past = lastYearPlaces(frame);
  const lastPlace = result === undefined ? undefined : past.places.get(result.id);
  draft.cell(row, ranking.lastPlace, lastPlace ?? "", sharedStyle("code", { format: "0", muted: true, ...line }), {
    formula: `=IF(${id}="","",IF(ISNUMBER(INDEX(${past.range},MATCH(${id},${past.ids},0))),INDEX(${past.range},MATCH(${id},${past.ids},0)),""))`,
  });
  draft.cell(row, ranking.restsOn, openErrorText(frame, result?.id), sharedStyle("check", line), {
    formula: openErrorFormula(frame, id),
  });
  draft.cell(row, ranking.change, changeOf(result?.place ?? undefined, lastPlace), sharedStyle("code", line), {
    formula: `=IF(COUNT(${place},${last})<2,"",IF(${last}=${place},"·",IF(${last}>${place},"↑ "&(${last}-${place}),"↓ "&(${place}-${last}))))`,
  });
}

/**
 * How a place moved against last year's.
 * @example changeOf(2, 5) //=> "↑ 3"
 */
export function changeOf(place: number | undefined, last: number | undefined): string {
  if (place === undefined || last === undefined) return "";
  if (place === last) return "·";
  return last > place ? `↑ ${last - place}` : `↓ ${place - last}`;
}

function putConditionals(draft: SheetDraft, frame: YearFrame): void {
  const { layout } = frame;
  const { ranking, rows } = layout;
  const tie = columnLetters(ranking.tie);
  draft.conditionals.push({
    area: { row: firstRow, column: 1, rows, columns: ranking.total },
    formula: `=LEFT($${tie}${firstRow},1)="="`,
    style: "tie",
  });
  for (const column of [ranking.tie, ranking.restsOn]) {
    draft.conditionals.push({
      area: { row: firstRow, column, rows, columns: 1 },
      formula: `=RIGHT($${tie}${firstRow},1)="${openErrorMark}"`,
      style: "warning",
    });
  }
  layout.bands.forEach((_, at) => {
    const column = ranking.scores + 2 * at + 1;
    const first = `${columnLetters(column)}${firstRow}`;
    draft.conditionals.push({
      area: { row: firstRow, column, rows, columns: 1 },
      formula: `=AND(ISNUMBER(${first}),${first}<=3)`,
      style: "best",
    });
  });
}
