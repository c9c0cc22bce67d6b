import type { OutOfReach, Proposal, Reach } from "../../analysis/reach/reach-place";
import { analysisSheetsIn } from "../../words/analysis-sheets/words-of-analysis-sheets";
import { wordsOfAnalysis } from "../../words/analysis/words-of-analysis";
import { palette } from "../../../sheets/plan/palette";
import { sharedStyle } from "../../../sheets/plan/shared-style";
import { SheetDraft } from "../../../sheets/plan/sheet-draft";
import type { CellValue } from "../../../sheets/plan/sheet-plan";
import { rowHeight } from "../../../sheets/plan/text-height";
import { formatOfFigure, toFigureCell } from "../figures/figure-cell";
import { pointsFormat } from "../results/points-sheet";
import { pagesTall } from "../../../sheets/plan/page-scale";
import { printOf, putHead } from "../sheet-head";
import { markedName } from "../results/open-error-marks";
import type { YearFrame } from "../year-frame";
import { analysisKeys } from "./analysis-keys";
import { finishAnalysis } from "./finish-analysis";
import type { PlannedSheet } from "../../../kernel/sheet-module";

const captionRow = 5;
const firstRow = 6;
const columns = { code: 1, indicator: 2, field: 3, from: 4, to: 5, change: 6, gained: 7, total: 8, place: 9 } as const;
const widths = [8, 58, 40, 14, 14, 11, 13, 14, 8];

/**
 * What it would take an organisation to reach a better place: a line for each figure that could do it alone.
 * @param frame The year.
 * @param id Organisation.
 * @param reaches Places in reach and what leads to them.
 * @param name Name of the sheet.
 * @param time When it was calculated, written out.
 */
export function reachSheet(
  frame: YearFrame,
  id: string,
  reaches: readonly Reach[],
  name: string,
  time: string,
): PlannedSheet {
  const { data, words } = frame;
  const { reach, notOfficial } = analysisSheetsIn(data.language);
  const draft = new SheetDraft(analysisKeys.reach, name);
  draft.tabColour = palette.warning;
  putHead(draft, frame, {
    title: frame.say(reach.title, { name: markedName(frame, id) }),
    subtitle: frame.say(reach.method, { time }),
    legend: frame.say(notOfficial, { name: frame.sheet("ranking") }),
    to: widths.length,
  });
  draft.widths(1, widths);
  const { now, needed, change, gained, field } = reach;
  const captions = [
    words.criteria.code,
    words.criteria.indicator,
    field,
    now,
    needed,
    change,
    gained,
    words.total,
    words.place,
  ];
  draft.line(captionRow, 1, captions, sharedStyle("head"));
  draft.height(captionRow, 30);
  let row = firstRow;
  for (const one of reaches) row = putTarget(draft, frame, one, row) + 1;
  const last = Math.max(firstRow, row - 2);
  draft.nameArea(frame.name("rch_table"), {
    row: firstRow,
    column: 1,
    rows: last - firstRow + 1,
    columns: widths.length,
  });
  draft.freeze = { row: firstRow, column: columns.field };
  draft.print = printOf(
    frame,
    { row: 1, column: 1, rows: last, columns: widths.length },
    { fit: { wide: 1, tall: pagesTall(last, 30) }, titleRows: { first: captionRow, last: captionRow } },
  );
  return finishAnalysis(frame, draft);
}

function putTarget(
  draft: SheetDraft,
  frame: YearFrame,
  { target, proposals, unreachable }: Reach,
  row: number,
): number {
  const { reach } = analysisSheetsIn(frame.data.language);
  const own = wordsOfAnalysis(frame.data.language).reach;
  draft.cell(row, 1, frame.say(reach.target, { place: target.place }), sharedStyle("section"));
  draft.fill({ row, column: 2, rows: 1, columns: widths.length - 1 }, sharedStyle("section"));
  draft.cell(row, columns.gained, target.gap, sharedStyle("section", { format: pointsFormat(frame), align: "right" }));
  draft.height(row, 21);
  let next = row + 1;
  if (proposals.length === 0) {
    draft.cell(next, columns.indicator, own.none, sharedStyle("note", { wrap: false }));
    next += 1;
  }
  for (const proposal of proposals) {
    putProposal(draft, frame, proposal, next);
    next += 1;
  }
  const reasons = [...new Set(unreachable.map(({ reason }) => reason))];
  for (const reason of reasons) {
    putReason(draft, own.reasons[reason], unreachable, reason, next);
    next += 1;
  }
  return next;
}

function putProposal(draft: SheetDraft, frame: YearFrame, proposal: Proposal, row: number): void {
  const { criteria } = frame.data;
  const { field, from, to, relative, gained, total, place, tied } = proposal;
  const indicator = criteria.indicators.find(({ code }) => code === proposal.indicator);
  const base = field.part === "base" ? criteria.base_fields.find(({ code }) => code === field.code) : undefined;
  const type = base?.type ?? indicator?.type ?? "decimal";
  const name = indicator ? frame.text(indicator) : "";
  const through = base ? `${base.code} ${frame.text(base)}` : "";
  const figure = sharedStyle("figure", { size: 9, format: formatOfFigure(type), indent: 0 });
  const points = sharedStyle("figure", { size: 9, format: pointsFormat(frame), indent: 0 });
  draft.cell(row, columns.code, proposal.indicator, sharedStyle("code", { size: 9 }));
  draft.cell(row, columns.indicator, name, sharedStyle("check"));
  draft.cell(row, columns.field, through, sharedStyle("check", { muted: true }));
  draft.cell(row, columns.from, toFigureCell(from, type, frame.words), figure);
  draft.cell(row, columns.to, toFigureCell(to, type, frame.words), { ...figure, bold: true });
  draft.cell(
    row,
    columns.change,
    percentOf(relative),
    sharedStyle("figure", { size: 9, format: "#,##0.0", indent: 0 }),
  );
  draft.cell(row, columns.gained, gained, points);
  draft.cell(row, columns.total, total, points);
  draft.cell(row, columns.place, tied ? `${place}=` : place, sharedStyle("place", { size: 10 }));
  const texts = [
    [name, { width: widths[columns.indicator - 1] ?? 10, size: 9, indent: 1 }],
    [through, { width: widths[columns.field - 1] ?? 10, size: 9, indent: 1 }],
  ] as const;
  draft.height(row, rowHeight(texts, 16));
}

function putReason(
  draft: SheetDraft,
  text: string,
  unreachable: Reach["unreachable"],
  reason: OutOfReach,
  row: number,
): void {
  const codes = unreachable.filter((one) => one.reason === reason).map(({ indicator }) => indicator);
  draft.cell(row, columns.indicator, `${text}: ${codes.join(", ")}`, sharedStyle("note", { wrap: false }));
}

function percentOf(relative: number | null): CellValue {
  return relative === null ? "" : Math.round(relative * 1000) / 10;
}
