import type { PlannedSheet } from "../../../kernel/sheet-module";
import { pagesTall } from "../../../sheets/plan/page-scale";
import { palette } from "../../../sheets/plan/palette";
import { rowHeight } from "../../../sheets/plan/text-height";
import { sharedStyle } from "../../../sheets/plan/shared-style";
import { SheetDraft } from "../../../sheets/plan/sheet-draft";
import type { CellValue } from "../../../sheets/plan/sheet-plan";
import type { ConfirmedShare } from "../../followup/evidence/confirmed-figures";
import type { EvidenceEntry, EvidenceRegister } from "../../followup/evidence/evidence-register";
import { formatNumber } from "../../../text/format-number";
import { figureText } from "../../words/figure-text";
import { wordsOfFollowup } from "../../words/followup/words-of-followup";
import { finishAnalysis } from "../analysis/finish-analysis";
import { printOf, putHead } from "../sheet-head";
import type { YearFrame } from "../year-frame";

const captionRow = 5;
const firstRow = 6;
const widths = [26, 8, 46, 15, 15, 30, 24, 44, 12, 26, 16, 14, 14];

/**
 * What confirms each declared figure, declared and corrected side by side; the shares by organisation and by indicator stand in
 * the last columns, so that a filter over either is a view of its own.
 * @param name Name of the sheet.
 * @param time When it was made, written out.
 * @returns The sheet with the name `cnf_table`.
 * @see clauses 2.1, 3.3
 */
export function confirmationSheet(
  frame: YearFrame,
  register: EvidenceRegister,
  name: string,
  time: string,
): PlannedSheet {
  const { data } = frame;
  const { confirmation: words, board } = wordsOfFollowup(data.language);
  const draft = new SheetDraft("confirmation", name);
  draft.tabColour = palette.muted;
  const count = (number: number): string => formatNumber(number, 0, data.language);
  const captions = [
    board.organisation,
    words.code,
    words.field,
    words.declared,
    words.corrected,
    words.reason,
    words.correctedBy,
    words.document,
    words.source,
    words.checked,
    words.state,
    words.shareOfOrganisation,
    words.shareOfField,
  ];
  putHead(draft, frame, {
    title: words.title(String(data.year)),
    subtitle: `${words.subtitle}. ${board.time(time)}`,
    legend: words.share(count(register.all.named), count(register.all.confirmed), count(register.all.of)),
    to: captions.length,
  });
  draft.widths(1, widths);
  draft.line(captionRow, 1, captions, sharedStyle("head"));
  draft.height(captionRow, 33);
  const text = sharedStyle("check", { format: "@" });
  register.entries.forEach((entry, index) => {
    const cells = cellsOf(frame, register, entry);
    draft.line(firstRow + index, 1, cells, text);
    const settings = cells.map(
      (value, at) => [String(value ?? ""), { width: widths[at] ?? 10, size: 9, indent: 1 }] as const,
    );
    draft.height(firstRow + index, rowHeight(settings, 16.5));
  });
  if (register.entries.length === 0) draft.cell(firstRow, 1, words.none, sharedStyle("note", { wrap: false }));
  const rows = Math.max(1, register.entries.length);
  const table = { row: firstRow, column: 1, rows, columns: captions.length };
  draft.nameArea(frame.name("cnf_table"), table);
  draft.filter = { ...table, row: captionRow, rows: rows + 1 };
  draft.freeze = { row: firstRow, column: 3 };
  draft.protection = { formatColumns: true, formatRows: true, autoFilter: true, sort: false };
  draft.print = printOf(
    frame,
    { ...table, row: 1, rows: firstRow + rows - 1 },
    { fit: { wide: 1, tall: pagesTall(rows, 40) }, titleRows: { first: captionRow, last: captionRow } },
  );
  return finishAnalysis(frame, draft);
}

function cellsOf(frame: YearFrame, register: EvidenceRegister, entry: EvidenceEntry): readonly CellValue[] {
  const { data } = frame;
  const { confirmation: words } = wordsOfFollowup(data.language);
  const { organisation, code, value, document, source, checked, correction, typed, state } = entry;
  const own = data.organisations.find(({ id }) => id === organisation);
  const field =
    data.criteria.indicators.find((one) => one.code === code) ??
    data.criteria.base_fields.find((one) => one.code === code);
  const { yes, no } = frame.words;
  const shown = (figure: EvidenceEntry["value"] | null): string =>
    figureText(figure, data.language, { yes, no, noData: "" });
  return [
    own ? frame.short(own) : organisation,
    code,
    frame.text(field),
    shown((correction ?? typed ?? { declared: value }).declared),
    correction || typed ? shown(value) : null,
    correction?.record.reason ?? (typed ? (typed.isOfApparatus ? words.ofApparatus : words.typedOver) : null),
    correction ? signedBy(correction.record) : typed ? signedBy(typed) : null,
    document,
    source,
    checked ? signedBy(checked) : null,
    words.states[state],
    shareText(register.byOrganisation.get(organisation)),
    shareText(register.byCode.get(code)),
  ];
}

function signedBy({ who = "", at = "" }: { readonly who?: string; readonly at?: string }): string {
  return [who, at].filter((text) => text !== "").join(", ");
}

function shareText(share: ConfirmedShare | undefined): string {
  return share === undefined ? "" : `${share.named} / ${share.of}`;
}
