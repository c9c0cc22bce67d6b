import type { PlannedSheet } from "../../../kernel/sheet-module";
import { palette } from "../../../sheets/plan/palette";
import { sharedStyle } from "../../../sheets/plan/shared-style";
import { SheetDraft } from "../../../sheets/plan/sheet-draft";
import { rowHeight } from "../../../sheets/plan/text-height";
import { romanPlace } from "../../../text/roman-place";
import { fillTemplate } from "../../../text/fill-template";
import { approvalWordsOf } from "../../../decisions/words/approval/approval-words";
import { approvalOf } from "../../year/committee/approval-records";
import { committeeWordsOf } from "../../words/committee/committee-words";
import { decidedSentences, neededSentences, needsDecision } from "../../approval/said-results";
import { saidConfirmation } from "../../followup/evidence/said-confirmation";
import { saidAcceptance } from "../../followup/ways/said-acceptance";
import type { CommitteePage, CommitteeRow } from "../../year/committee/committee-page";
import { blockSheetName } from "../names/block-sheet-name";
import { paletteOf } from "../figures/block-sheet";
import { openErrorText } from "../results/open-error-marks";
import { pointsFormat } from "../results/points-sheet";
import { changeOf } from "../results/place-change";
import { printOf, putHead } from "../sheet-head";
import type { YearFrame } from "../year-frame";
import { finishAnalysis } from "./finish-analysis";
import { ageFormula, decisionActions, keepPrint } from "./paper-age-line";

/** Key of the sheet. */
export const committeeKey = "committee";

const ageRow = 5;
const captionRow = 6;
const firstRow = 7;
const scores = 4;

/**
 * What lies before the Executive Committee as one printed page: all organisations with last year's place, what lacks to a
 * prize, what rests on open errors; below them what needs a decision and what was decided.
 * @param frame The year.
 * @param page What is shown.
 * @param name Name of the sheet.
 * @param made When it was calculated, written out, and the print of what it is written from.
 * @returns The sheet with the names `com_table` and `committee_print`.
 * @see clause 4.4
 */
export function committeeSheet(
  frame: YearFrame,
  page: CommitteePage,
  name: string,
  { time, print }: { readonly time: string; readonly print: string },
): PlannedSheet {
  const { data, words, layout } = frame;
  const own = committeeWordsOf(data.language);
  const draft = new SheetDraft(committeeKey, name);
  const after = scores + layout.bands.length;
  const last = after + 5;
  draft.tabColour = palette.ink;
  putHead(draft, frame, {
    title: frame.say(own.title),
    subtitle: frame.say(own.subtitle, { time }),
    legend: page.rows.some(({ placesSum }) => placesSum !== undefined)
      ? `${own.legend} ${own.prizesByPlaces}.`
      : own.legend,
    to: last,
    isPaper: true,
  });
  const isOld = ageFormula(frame, decisionActions, approvalWordsOf(data.language).sheetIsOld);
  draft.cell(ageRow, 1, "", sharedStyle("plain", { bold: true }), { formula: isOld });
  draft.height(ageRow, 15);
  const age = { row: ageRow, column: 1, rows: 1, columns: last };
  draft.conditionals.push({ area: age, formula: `=$A$${ageRow}<>""`, style: "error" });
  const head = sharedStyle("head", { size: 9 });
  draft.line(captionRow, 1, [words.place, words.organisation, words.total], head);
  layout.bands.forEach((band, at) => {
    const tint = paletteOf(band.position);
    const style = sharedStyle("head", { size: 8, tint, topRule: tint });
    draft.cell(captionRow, scores + at, blockSheetName(band, data.language), style);
  });
  const lastPlace = frame.say(words.placeOfYear, { year: data.year - 1 });
  draft.line(captionRow, after, [lastPlace, words.change, own.lastTotal, own.toPrize, own.award, words.restsOn], head);
  draft.height(captionRow, 36);
  draft.widths(1, [7, 30, 13, ...layout.bands.map(() => 12), 9, 9, 13, 13, 15, 20]);
  keepPrint(draft, frame, last + 1, print);
  page.rows.forEach((row, at) => {
    putRow(draft, frame, row, firstRow + at, after);
  });
  const rows = Math.max(1, page.rows.length);
  draft.nameArea(frame.name("com_table"), { row: firstRow, column: 1, rows, columns: last });
  const isApproved = approvalOf(data.log).status === "approved";
  const questions = neededSentences(frame);
  const asked = questions.length === 0 ? [words.summary.noDecision] : questions;
  const open = questions.length > 0 && !needsDecision(frame) ? own.toNote : own.needed;
  let next = putSentences(draft, firstRow + rows + 1, last, isApproved ? own.noted : open, asked);
  const decided = decidedSentences(frame);
  if (decided.length > 0) next = putSentences(draft, next + 1, last, own.decided, decided);
  const nameOf = (id: string): string => {
    const organisation = data.organisations.find((one) => one.id === id);
    return organisation ? frame.short(organisation) : id;
  };
  next = putSentences(draft, next + 1, last, own.acceptance, saidAcceptance(data, data.language, nameOf));
  const confirmed = saidConfirmation(page.confirmation, data.language, nameOf);
  next = putSentences(draft, next + 1, last, own.confirmation, confirmed);
  draft.freeze = { row: firstRow, column: 3 };
  draft.protection = { formatColumns: true, formatRows: true, autoFilter: false, sort: false };
  draft.print = printOf(
    frame,
    { row: 1, column: 1, rows: next - 1, columns: last },
    { fit: { wide: 1, tall: Math.max(1, Math.ceil(rows / 40)) }, titleRows: { first: captionRow, last: captionRow } },
  );
  return finishAnalysis(frame, draft);
}

function putRow(draft: SheetDraft, frame: YearFrame, result: CommitteeRow, row: number, after: number): void {
  const { data, layout } = frame;
  const own = committeeWordsOf(data.language);
  const { id, place, total, lastPlace, lastTotal, prize, placesSum, toPrize, isEncouraged } = result;
  const organisation = data.organisations.find((one) => one.id === id);
  const format = pointsFormat(frame);
  const figure = sharedStyle("figure", { size: 9, format, indent: 0 });
  const code = sharedStyle("code", { size: 9 });
  draft.cell(row, 1, place ?? "", sharedStyle("place", { size: 10 }));
  draft.cell(row, 2, organisation ? frame.short(organisation) : id, sharedStyle("text", { wrap: false }));
  draft.cell(row, 3, total ?? "", sharedStyle("total", { size: 10, format }));
  layout.bands.forEach(({ block }, at) => {
    draft.cell(row, scores + at, result.scores[String(block.block)] ?? "", figure);
  });
  draft.cell(row, after, lastPlace ?? "", sharedStyle("code", { size: 9, format: "0" }));
  draft.cell(row, after + 1, changeOf(place ?? undefined, lastPlace), code);
  draft.cell(row, after + 2, lastTotal ?? "", figure);
  draft.cell(row, after + 3, toPrize ?? "", figure);
  const encouraged = isEncouraged ? own.encouraged : "";
  const sum = placesSum === undefined ? "" : ` (${placesSum})`;
  const award = prize === undefined ? encouraged : fillTemplate(own.prize, { place: romanPlace(prize) }) + sum;
  draft.cell(row, after + 4, award, sharedStyle("code", { size: 9, bold: prize !== undefined }));
  draft.cell(row, after + 5, openErrorText(frame, id), sharedStyle("check", { size: 8 }));
  draft.height(row, 16.5);
}

/** @returns The row below the last sentence. */
function putSentences(
  draft: SheetDraft,
  row: number,
  last: number,
  title: string,
  sentences: readonly string[],
): number {
  draft.cell(row, 1, title, sharedStyle("section"));
  draft.fill({ row, column: 2, rows: 1, columns: last - 1 }, sharedStyle("section"));
  draft.height(row, 18);
  const style = sharedStyle("decision", { size: 9 });
  const width = draft.widthOf(1, last);
  sentences.forEach((text, at) => {
    const here = row + 1 + at;
    draft.cell(here, 1, text, style);
    draft.fill({ row: here, column: 2, rows: 1, columns: last - 1 }, style);
    draft.merges.push({ row: here, column: 1, rows: 1, columns: last });
    draft.height(here, rowHeight([[text, { width, size: 9, indent: 1 }]], 16));
  });
  return row + 1 + sentences.length;
}
