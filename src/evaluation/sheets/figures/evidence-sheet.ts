import { isComputed } from "../../../rating/criteria/is-computed";
import type { FigureType } from "../../../rating/criteria/base-field";
import type { LocalText } from "../../../text/local-text";
import { palette } from "../../../sheets/plan/palette";
import { sharedStyle } from "../../../sheets/plan/shared-style";
import { SheetDraft } from "../../../sheets/plan/sheet-draft";
import { rowHeight } from "../../../sheets/plan/text-height";
import type { Turns } from "../../../sheets/plan/turns";
import { formatOfFigure, toFigureCell } from "./figure-cell";
import { printOf, putHead } from "../sheet-head";
import type { YearFrame } from "../year-frame";

/** Columns of the table of evidence. */
export const evidenceColumns = {
  organisation: 1,
  name: 2,
  code: 3,
  caption: 4,
  lastYear: 5,
  document: 6,
  source: 7,
  remark: 8,
} as const;

/** First row of the table of evidence. */
const evidenceRow = 6;

/** Height of two lines of the table, in points: rows of one height are set at once, while hundreds would be a request each. */
const twoLines = 26.5;

const captionRow = 5;
const widths = [9, 26, 7, 84, 12, 52, 10, 62];

/** A field an organisation declares, with what the table of evidence shows of it. */
interface DeclaredField {
  readonly code: string;
  readonly caption: LocalText;
  readonly type: FigureType;
  readonly part: "base" | "figures";
}

/**
 * Document, source, remark and last year's figure of every declared figure, one row each.
 * @returns The sheet with the name `evd_table`; it is filtered, and read by organisation and code, not by position.
 */
export function* evidenceSheet(frame: YearFrame): Turns<SheetDraft> {
  const { data, words } = frame;
  const draft = new SheetDraft("evidence", frame.sheet("evidence"));
  draft.tabColour = palette.muted;
  putHead(draft, frame, {
    title: frame.say(words.evidence.title),
    subtitle: words.evidence.subtitle,
    legend: words.evidence.legend,
    to: evidenceColumns.remark,
  });
  const { evidence } = words;
  const captions = [
    words.organisationId,
    words.organisation,
    evidence.code,
    evidence.indicator,
    evidence.lastYear,
    evidence.document,
    evidence.source,
    evidence.remark,
  ];
  draft.line(captionRow, 1, captions, sharedStyle("head"));
  draft.height(captionRow, 27);
  draft.widths(1, widths);
  const fields = declaredFields(frame);
  let row = evidenceRow;
  for (const organisation of data.organisations) {
    for (const field of fields) {
      putRow(draft, frame, organisation.id, frame.short(organisation), field, row);
      row += 1;
    }
    yield;
  }
  const rows = Math.max(1, row - evidenceRow);
  const table = { row: evidenceRow, column: 1, rows, columns: evidenceColumns.remark };
  draft.nameArea(frame.name("evd_table"), table);
  draft.validations.push({
    area: { ...table, column: evidenceColumns.source, columns: 1 },
    rule: { kind: "list", source: `=${frame.name("lst_sources")}` },
    prompt: { title: words.evidence.source.slice(0, 32), text: words.figures.source.prompt.slice(0, 255) },
    error: { title: words.figures.errorTitle, text: words.figures.source.error },
  });
  // The long caption goes away with the rest: beside the pane on a narrow screen it would leave the documents no room.
  draft.freeze = { row: evidenceRow, column: evidenceColumns.caption };
  draft.filter = { ...table, row: captionRow, rows: rows + 1 };
  draft.protection = { formatColumns: true, formatRows: true, autoFilter: true, sort: false };
  draft.print = printOf(
    frame,
    { ...table, row: 1, rows: evidenceRow + rows - 1 },
    { fit: { wide: 1, tall: Math.max(1, Math.ceil(rows / 36)) }, titleRows: { first: captionRow, last: captionRow } },
  );
  return draft;
}

function declaredFields({ data }: YearFrame): DeclaredField[] {
  const { base_fields: fields, indicators } = data.criteria;
  return [
    ...fields.map((field) => ({ code: field.code, caption: field, type: field.type, part: "base" as const })),
    ...indicators
      .filter((indicator) => !isComputed(indicator) || hasTexts(data, indicator.code))
      .map((one) => ({ code: one.code, caption: one, type: one.type, part: "figures" as const })),
  ];
}

/** Computed shares have no figure of their own; they get rows only where somebody gave them a document or a remark. */
function hasTexts({ returns }: YearFrame["data"], code: string): boolean {
  return Object.values(returns).some(
    ({ evidence, remarks, source }) => evidence?.[code] ?? remarks?.[code] ?? source?.[code],
  );
}

function putRow(
  draft: SheetDraft,
  frame: YearFrame,
  id: string,
  name: string,
  { code, caption, type, part }: DeclaredField,
  row: number,
): void {
  const { data, words } = frame;
  const given = data.returns[id];
  const last = data.previous[id]?.[part]?.[code];
  const columns = evidenceColumns;
  const input = sharedStyle("input", { size: 9, format: "@", indent: 1 });
  draft.cell(row, columns.organisation, id, sharedStyle("code", { size: 8, muted: true }));
  draft.cell(row, columns.name, name, sharedStyle("check", { wrap: false }));
  draft.cell(row, columns.code, code, sharedStyle("code", { size: 9 }));
  draft.cell(row, columns.caption, frame.text(caption), sharedStyle("check"));
  draft.cell(
    row,
    columns.lastYear,
    toFigureCell(last, type, words),
    sharedStyle("figure", { size: 9, format: formatOfFigure(type) }),
  );
  draft.cell(row, columns.document, given?.evidence?.[code] ?? null, input, {}, `document:${id}:${code}`);
  draft.cell(row, columns.source, given?.source?.[code] ?? null, input);
  draft.cell(row, columns.remark, given?.remarks?.[code] ?? null, input, {}, `remark:${id}:${code}`);
  const texts = [
    [frame.text(caption), { width: widths[columns.caption - 1] ?? 10, size: 9, indent: 1 }],
    [given?.evidence?.[code] ?? "", { width: widths[columns.document - 1] ?? 10, size: 9, indent: 1 }],
    [given?.remarks?.[code] ?? "", { width: widths[columns.remark - 1] ?? 10, size: 9, indent: 1 }],
  ] as const;
  draft.height(row, rowHeight(texts, twoLines));
}
