import { isOf2026 } from "../../../rating/editions/edition";
import { columnLetters } from "../../../sheets/plan/a1";
import { palette } from "../../../sheets/plan/palette";
import { sharedStyle } from "../../../sheets/plan/shared-style";
import { SheetDraft } from "../../../sheets/plan/sheet-draft";
import type { Area } from "../../../sheets/plan/sheet-plan";
import { rowHeight } from "../../../sheets/plan/text-height";
import { paletteOf } from "../figures/block-sheet";
import { blockSheetName } from "../names/block-sheet-name";
import { committeeWordsOf } from "../../words/committee/committee-words";
import { openErrorMark } from "../../words/findings/name-erring-figures";
import { openErrorNote } from "./open-error-marks";
import { putRankingRow } from "./ranking-row";
import { scoresOrBlank } from "./points-sheet";
import { pagesTall } from "../../../sheets/plan/page-scale";
import { printOf, putHead } from "../sheet-head";
import { decidedSummary } from "./summary/decided-summary";
import { rowByRow, type Turns } from "../../../sheets/plan/turns";
import type { YearFrame } from "../year-frame";
import { firstRow } from "../year-layout";

const upperRow = 6;
const captionRow = 7;
const restsOnWidth = 22;

/**
 * Who stands where and by what. One result fills place, id, total and the blocks; beside it stand
 * name and tie mark on the left, bar, last year's place and change on the right.
 * @returns The sheet with the name `rnk_table` (the result) and `rnk_names`.
 */
export function* rankingSheet(frame: YearFrame): Turns<SheetDraft> {
  const { layout, words } = frame;
  const { ranking } = layout;
  const draft = new SheetDraft("ranking", frame.sheet("ranking"));
  draft.tabColour = palette.ink;
  putHead(draft, frame, {
    title: frame.say(words.ranking.title),
    subtitle: [words.ranking.subtitle, ...decidedElsewhere(frame)].join(". "),
    legend: words.ranking.legend,
    to: ranking.restsOn,
  });
  putCaptions(draft, frame);
  const rows = Array.from({ length: layout.rows }, (_, index) => firstRow + index);
  yield* rowByRow(rows, (row, index) => putRankingRow(draft, frame, row, index));
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
  // One request for all rows of a height.
  const heights = frame.ranked.map(({ id }) =>
    rowHeight([[openErrorNote(frame, id), { width: restsOnWidth, size: 9, indent: 1 }]], 18),
  );
  for (let at = 0, end = 0; at < heights.length; at = end) {
    const height = heights[at] ?? 18;
    while (end < heights.length && heights[end] === height) end += 1;
    draft.height(firstRow + at, height, end - at);
  }
  return draft;
}

/** That points by decision are counted on the summary of approved results, and not here. */
function decidedElsewhere(frame: YearFrame): string[] {
  if (decidedSummary(frame).counted === undefined) return [];
  const { byIndicators } = committeeWordsOf(frame.data.language);
  return [frame.say(byIndicators, { name: frame.sheet("summary") })];
}

function putCaptions(draft: SheetDraft, frame: YearFrame): void {
  const { layout, words, data } = frame;
  const { ranking, bands } = layout;
  const upper = sharedStyle("head-upper");
  const head = sharedStyle("head");
  const overLeft = sharedStyle("head-upper", { size: 8, bold: false, italic: true });
  draft.line(upperRow, 1, [null, null, null, null], overLeft);
  // The ranking is not drawn anew by a refresh, and the edition can be changed: the caption follows it.
  draft.cell(upperRow, ranking.total, isOf2026(data.edition) ? words.byInterpretation : "", overLeft, {
    formula: `=IF(LEFT(${frame.name("cfg_edition")},7)="ED-2026","${words.byInterpretation}","")`,
  });
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
  draft.widths(1, [4, 27, 7, 8.5, 13, ...bands.flatMap(() => [11.5, 6]), 22, 9, 9.5, restsOnWidth]);
  draft.height(5, 6);
  draft.height(upperRow, 27);
  draft.height(captionRow, 27);
  draft.height(8, 3.75);
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
