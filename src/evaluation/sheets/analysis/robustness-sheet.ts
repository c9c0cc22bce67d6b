import type { Removal, Removals } from "../../analysis/robustness/remove-one";
import type { WeightResult } from "../../analysis/robustness/run-weights";
import { analysisSheetsIn } from "../../words/analysis-sheets/words-of-analysis-sheets";
import { palette } from "../../../sheets/plan/palette";
import { sharedStyle } from "../../../sheets/plan/shared-style";
import { SheetDraft } from "../../../sheets/plan/sheet-draft";
import { rowHeight } from "../../../sheets/plan/text-height";
import { blockSheetName } from "../names/block-sheet-name";
import { pagesTall } from "../../../sheets/plan/page-scale";
import { printOf, putHead } from "../sheet-head";
import { markedName } from "../results/open-error-marks";
import type { YearFrame } from "../year-frame";
import { analysisKeys } from "./analysis-keys";
import { finishAnalysis } from "./finish-analysis";
import type { PlannedSheet } from "../../../kernel/sheet-module";

const captionRow = 6;
const firstResult = 7;
/** Wording, official place, middle place, 5 %, 95 %, two shares. */
const fixedColumns = 7;
const widths = [40, 10, 12, 10, 10, 14, 14];

/**
 * How firm the places are: shares of places under varied weights, and places without one criterion or indicator.
 * @param frame The year.
 * @param result Places under varied weights.
 * @param removals Effects of taking one out.
 * @param name Name of the sheet.
 * @param time When it was calculated, written out.
 */
export function robustnessSheet(
  frame: YearFrame,
  result: WeightResult,
  removals: Removals,
  name: string,
  time: string,
): PlannedSheet {
  const { robustness, notOfficial } = analysisSheetsIn(frame.data.language);
  const draft = new SheetDraft(analysisKeys.robustness, name);
  draft.tabColour = palette.warning;
  const { spread, runs, seed } = result;
  putHead(draft, frame, {
    title: frame.say(robustness.title),
    subtitle: frame.say(robustness.method, { spread, runs, seed, time }),
    legend: frame.say(notOfficial, { name: frame.sheet("ranking") }),
    to: fixedColumns,
  });
  draft.cell(5, 1, robustness.reading, sharedStyle("note", { wrap: false }));
  putPlaces(draft, frame, result);
  const removalRow = firstResult + result.organisations.length + 2;
  const last = putRemovals(draft, frame, result, removals, removalRow);
  draft.nameArea(frame.name("rob_table"), {
    row: firstResult,
    column: 1,
    rows: Math.max(1, result.organisations.length),
    columns: fixedColumns,
  });
  draft.freeze = { row: firstResult, column: 2 };
  draft.print = printOf(
    frame,
    { row: 1, column: 1, rows: last, columns: fixedColumns + result.organisations.length },
    { fit: { wide: 1, tall: pagesTall(last, 40) }, titleRows: { first: captionRow, last: captionRow } },
  );
  return finishAnalysis(frame, draft);
}

function putPlaces(draft: SheetDraft, frame: YearFrame, { organisations, runs }: WeightResult): void {
  const { robustness } = analysisSheetsIn(frame.data.language);
  const captions = [robustness.median, robustness.best, robustness.worst, robustness.same, robustness.prize];
  draft.line(captionRow, 1, [frame.words.organisation, frame.words.place, ...captions], sharedStyle("head"));
  organisations.forEach((_, at) => {
    const caption = frame.say(robustness.share, { place: at + 1 });
    draft.cell(captionRow, fixedColumns + 1 + at, caption, sharedStyle("head", { bold: false, size: 8 }));
  });
  draft.widths(1, [...widths, ...organisations.map(() => 8.5)]);
  draft.height(captionRow, 39);
  const place = sharedStyle("code", { format: "0" });
  const share = sharedStyle("figure", { format: "#,##0.0", indent: 0, size: 9 });
  const own = sharedStyle("figure", { format: "#,##0.0", indent: 0, size: 9, bold: true });
  const percent = (part: number | null): number | string => (part === null ? "" : Math.round(part * 1000) / 10);
  const sorted = [...organisations].sort((a, b) => (a.place ?? 1e6) - (b.place ?? 1e6));
  sorted.forEach((one, index) => {
    const row = firstResult + index;
    draft.cell(row, 1, markedName(frame, one.id), sharedStyle("text", { wrap: false }));
    draft.line(row, 2, [one.place ?? ""], sharedStyle("place", { size: 10 }));
    draft.line(row, 3, [one.median ?? "", one.best ?? "", one.worst ?? ""], place);
    draft.line(row, 6, [percent(one.sameShare), percent(one.prizeShare)], share);
    one.counts.forEach((count, at) => {
      const value = count === 0 ? "" : percent(count / runs);
      draft.cell(row, fixedColumns + 1 + at, value, at + 1 === one.place ? own : share);
    });
    draft.fill({ row, column: fixedColumns + 1, rows: 1, columns: organisations.length }, share);
  });
}

function putRemovals(
  draft: SheetDraft,
  frame: YearFrame,
  { organisations }: WeightResult,
  removals: Removals,
  row: number,
): number {
  const { robustness } = analysisSheetsIn(frame.data.language);
  const { bands } = frame.layout;
  draft.cell(row, 1, robustness.removal, sharedStyle("section"));
  draft.fill({ row, column: 2, rows: 1, columns: fixedColumns - 1 }, sharedStyle("section"));
  draft.cell(row + 1, 1, robustness.removalReading, sharedStyle("note", { wrap: false }));
  const head = sharedStyle("head");
  draft.line(row + 2, 1, [frame.words.criteria.indicator, robustness.shift], head);
  organisations.forEach(({ id }, at) => {
    draft.cell(row + 2, fixedColumns + 1 + at, id, sharedStyle("head", { bold: false, size: 8 }));
  });
  const blocks = bands.flatMap((band) => {
    const found = removals.blocks.find(({ block }) => String(block) === String(band.block.block));
    const title = `${blockSheetName(band, frame.data.language)} (${robustness.block})`;
    return found === undefined ? [] : [{ title, removal: found, bold: true }];
  });
  const indicators = frame.data.criteria.indicators.flatMap((indicator) => {
    const found = removals.indicators.find(({ code }) => code === indicator.code);
    const title = `${indicator.code} ${frame.text(indicator)}`;
    return found === undefined ? [] : [{ title, removal: found, bold: false }];
  });
  const lines: readonly { title: string; removal: Removal; bold: boolean }[] = [...blocks, ...indicators];
  lines.forEach(({ title, removal, bold }, index) => {
    const line = row + 3 + index;
    draft.cell(line, 1, title, sharedStyle("check", { bold }));
    const shift = Math.round(removal.meanShift * 100) / 100;
    draft.cell(line, 2, shift, sharedStyle("figure", { format: "0.00", indent: 0, size: 9, bold }));
    removal.changes.forEach((change, at) => {
      draft.cell(line, fixedColumns + 1 + at, markOf(change), sharedStyle("code", { size: 9 }));
    });
    draft.height(line, rowHeight([[title, { width: widths[0] ?? 40, size: 9, indent: 1 }]], 16));
  });
  return row + 2 + lines.length;
}

function markOf(change: number | null): string {
  if (change === null) return "";
  if (change === 0) return "·";
  return change < 0 ? `▲ ${-change}` : `▼ ${change}`;
}
