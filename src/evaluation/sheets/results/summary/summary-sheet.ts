import { prizeBasisOf } from "../../../../rating/awards/prize-basis";
import { formatDate } from "../../../../text/format-date";
import { committeeWordsOf } from "../../../words/committee/committee-words";
import { approvalOf } from "../../../year/committee/approval-records";
import { palette } from "../../../../sheets/plan/palette";
import { sharedStyle } from "../../../../sheets/plan/shared-style";
import { SheetDraft } from "../../../../sheets/plan/sheet-draft";
import { rowHeight } from "../../../../sheets/plan/text-height";
import { awardRows } from "../awards/awards-rows";
import { printOf, putHead } from "../../sheet-head";
import { decidedSummary } from "./decided-summary";
import { encouragedByDecision } from "./encouraged-by-decision";
import { prizesWithPoints } from "./prizes-with-points";
import { awardsTitle, putAwardCaptions, putAwardLine, type SummaryAward } from "./summary-awards";
import { putSummaryChart } from "./summary-chart";
import { summaryColumns, type SummaryColumns } from "./summary-columns";
import { decidedSentences, neededSentences, needsDecision } from "../../../approval/said-results";
import { putSummaryTable } from "./summary-table";
import type { YearFrame } from "../../year-frame";
import { openErrorMark } from "../../../words/findings/name-erring-figures";
import { changedErrorsFormula } from "../open-error-marks";

/** Award lines the page has room for under one heading. */
const mostAwards = 6;

/**
 * The Executive Committee's one A4 page: prizes, encouragement, what needs a decision, all organisations, chart.
 * Every figure is a native reference to the ranking and the list of awards, so the page follows them.
 */
export function summarySheet(frame: YearFrame): SheetDraft {
  const { summary } = frame.words;
  const draft = new SheetDraft("summary", frame.sheet("summary"));
  draft.tabColour = palette.ink;
  const columns = summaryColumns(frame);
  const isApproved = approvalOf(frame.data.log).status === "approved";
  const subtitle = isApproved ? committeeWordsOf(frame.data.language).approved : summary.subtitle;
  putHead(draft, frame, {
    title: frame.say(summary.title),
    subtitle,
    to: columns.last,
    isPaper: true,
  });
  draft.height(2, 24);
  draft.merges.push({ row: 2, column: 1, rows: 1, columns: columns.last });
  draft.cell(2, 1, subtitle, sharedStyle("subtitle"));
  draft.widths(1, columns.widths);

  let row = putAwards(draft, frame, columns, 4, "prize", prizesTitle(frame), prizesWithPoints(frame));
  const decided = encouragedByDecision(frame);
  const encouragement = `${decided === undefined ? summary.encouragement : summary.encouraged}${uncounted(frame)}`;
  row = putAwards(draft, frame, columns, row + 1, "encouragement", encouragement, decided);
  row = putDecisions(draft, frame, columns, row);
  const rows = putSummaryTable(draft, frame, columns, row + 1);
  const below = putSummaryChart(draft, frame, columns, rows);
  const last = putSignature(draft, frame, columns, below + 1);
  draft.protection = { formatColumns: true, formatRows: true, autoFilter: false, sort: false };
  const page = { row: 1, column: 1, rows: last, columns: columns.last };
  draft.nameArea(frame.name("sum_page"), page);
  draft.print = printOf(frame, page, { fit: { wide: 1, tall: 1 }, orientation: "portrait" });
  return draft;
}

/** That a heading's totals do not count points by decision yet. */
function uncounted(frame: YearFrame): string {
  return decidedSummary(frame).isUncounted ? `, ${committeeWordsOf(frame.data.language).withoutDecided}` : "";
}

/** The clause, by what the prizes go where that is not the total, and that points by decision are not counted yet. */
function prizesTitle(frame: YearFrame): string {
  const { words, data } = frame;
  const ofCommittee = committeeWordsOf(data.language);
  const isByTotal = prizeBasisOf(data.edition, data.settings) === "total";
  const title = `${words.summary.prizes}${uncounted(frame)}`;
  return isByTotal ? title : `${title}. ${ofCommittee.prizesByPlaces}`;
}

function putSection(draft: SheetDraft, columns: SummaryColumns, row: number, title: string, formula: string): void {
  const style = sharedStyle("section");
  draft.cell(row, 1, title, style, { formula });
  draft.fill({ row, column: 2, rows: 1, columns: columns.last - 1 }, style);
  draft.height(row, 18);
}

function putAwards(
  draft: SheetDraft,
  frame: YearFrame,
  columns: SummaryColumns,
  row: number,
  kind: "prize" | "encouragement",
  title: string,
  decided?: readonly SummaryAward[],
): number {
  const { data, words } = frame;
  const { summary } = words;
  putSection(draft, columns, row, title, awardsTitle(frame, title));
  const rows = awardRows(frame);
  const listed = rows.flatMap((award): SummaryAward[] =>
    award.kind === kind || (kind === "prize" && award.reason === "prize-tie") ? [{ award }] : [],
  );
  const own = decided ?? listed;
  const usual = kind === "prize" ? data.settings.prizePlaces : own.length;
  // The list of awards has proposals only: whoever was chosen is named here.
  const most = decided === undefined ? mostAwards : Math.max(mostAwards, decided.length);
  const shown = Math.min(most, Math.max(own.length, Math.min(usual, most)));
  let next = row + 1;
  if (kind === "prize") {
    putAwardCaptions(draft, frame, columns, next);
    next += 1;
  }
  for (let position = 0; position < shown; position += 1) {
    putAwardLine(draft, frame, columns, { row: next, kind, position, own: own[position] });
    next += 1;
  }
  const note =
    own.length > shown
      ? frame.say(summary.moreOnAwards, { name: frame.sheet("awards"), count: own.length })
      : own.length > 0 || kind === "prize"
        ? undefined
        : data.edition === "ED-2022"
          ? summary.encouragementNotProvided
          : decided !== undefined
            ? summary.nobodyEncouraged
            : summary.noEncouragement;
  if (note !== undefined) {
    draft.cell(next, 1, note, sharedStyle("note", { wrap: false }));
    draft.height(next, 16);
    next += 1;
  }
  draft.height(next, 6);
  return next;
}

function putDecisions(draft: SheetDraft, frame: YearFrame, columns: SummaryColumns, row: number): number {
  const { summary } = frame.words;
  const sentences = neededSentences(frame);
  const decided = decidedSentences(frame);
  const isApproved = approvalOf(frame.data.log).status === "approved";
  const open = needsDecision(frame) ? summary.decision : summary.toNote;
  const head = isApproved ? summary.notes : `▲ ${open}`;
  const needed = sentences.length === 0 ? [] : [head, ...sentences];
  const made = decided.length === 0 ? [] : [summary.decisionsMade, ...decided];
  const said = [...needed, ...made];
  const text = said.length === 0 ? summary.noDecision : said.join(" ");
  const at = row + 1;
  const style = sentences.length === 0 || isApproved ? sharedStyle("note") : sharedStyle("decision", { size: 9 });
  draft.cell(at, 1, text, style, {}, "decisions");
  draft.fill({ row: at, column: 2, rows: 1, columns: columns.last - 1 }, style);
  draft.merges.push({ row: at, column: 1, rows: 1, columns: columns.last });
  const width = columns.widths.reduce((sum, one) => sum + one, 0);
  draft.height(at, rowHeight([[text, { width, size: 9, indent: 1 }]], 18));
  // The sentences are those of the last refresh; the marks beside places and prizes follow every edit.
  const changed = { row: at + 1, column: 1, rows: 1, columns: columns.last };
  draft.cell(at + 1, 1, "", sharedStyle("note", { wrap: false }), {
    formula: changedErrorsFormula(frame, summary.errorsChanged),
  });
  draft.conditionals.push({ area: changed, formula: `=LEFT($A$${at + 1},1)="${openErrorMark}"`, style: "warning" });
  draft.height(at + 1, 12);
  return at + 1;
}

function putSignature(draft: SheetDraft, frame: YearFrame, columns: SummaryColumns, row: number): number {
  const { summary } = frame.words;
  const { approved } = approvalOf(frame.data.log);
  // What was approved for practice has neither a number nor a signatory.
  const details = approved?.practice === false ? approved.details : undefined;
  const protocol =
    details === undefined
      ? summary.protocol
      : frame.say(summary.protocolDone, {
          ...{ protocol: details.protocol, item: details.item },
          date: formatDate(details.date, frame.data.language),
        });
  draft.cell(row, 1, protocol, sharedStyle("plain", { size: 9 }));
  const name = Math.max(4, columns.last - 4);
  draft.cell(row, name, summary.chair, sharedStyle("plain", { size: 9, align: "right" }));
  const line = { row, column: name + 1, rows: 1, columns: Math.max(1, columns.last - name - 1) };
  draft.fill(line, sharedStyle("signature"));
  const chair = details?.chair[frame.data.language === "ru" ? "ru" : "kk"];
  if (chair !== undefined) draft.cell(row, name + 1, chair, sharedStyle("signature"));
  draft.height(row - 1, 12);
  draft.height(row, 15);
  return row;
}
