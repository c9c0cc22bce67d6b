import { isLogAction } from "../../year/log-actions";
import type { LogRecord } from "../../../kernel/log-record";
import { palette } from "../../../sheets/plan/palette";
import { sharedStyle } from "../../../sheets/plan/shared-style";
import { SheetDraft } from "../../../sheets/plan/sheet-draft";
import type { Protection } from "../../../sheets/plan/sheet-plan";
import { rowHeight } from "../../../sheets/plan/text-height";
import { rowByRow, type Turns } from "../../../sheets/plan/turns";
import { logColumns, logRow } from "../../year/log-columns";
import { markCell } from "../../../text/record-id";
import { printOf, putHead } from "../sheet-head";
import type { YearFrame } from "../year-frame";

const captionRow = 5;
const columns = logColumns.mark;
/** What a user may still do on the protected log. */
export const logProtection: Protection = { formatColumns: true, formatRows: true, autoFilter: true, sort: false };

const widths = [5, 15, 17, 20, 36, 12, 12, 40, 23, 34, 18];

/**
 * The log of changes; records are only added, below the last one.
 * @returns The sheet with the names `log_head` and `log_table`.
 */
export function* logSheet(frame: YearFrame): Turns<SheetDraft> {
  const { log } = frame.words;
  const records = frame.data.log ?? [];
  const draft = new SheetDraft("log", frame.sheet("log"));
  draft.tabColour = palette.muted;
  putHead(draft, frame, { title: log.title, subtitle: log.subtitle, to: columns });
  const captions = [
    log.number,
    log.time,
    log.who,
    log.action,
    log.where,
    log.before,
    log.after,
    log.reason,
    log.file,
    log.hash,
    log.mark,
  ];
  draft.line(captionRow, 1, captions, sharedStyle("head"));
  draft.height(captionRow, 22.5);
  draft.widths(1, widths);
  // What programs find a record by says nothing to people.
  draft.hide(logColumns.mark);
  yield* rowByRow(records, (record, index) =>
    putRecord(draft, frame, record, { number: index + 1, row: logRow + index }),
  );
  const rows = Math.max(1, records.length);
  draft.nameArea(frame.name("log_head"), { row: captionRow, column: 1, rows: 1, columns });
  draft.nameArea(frame.name("log_table"), { row: logRow, column: 1, rows, columns });
  draft.freeze = { row: captionRow + 1, column: 1 };
  draft.protection = logProtection;
  draft.print = printOf(
    frame,
    { row: 1, column: 1, rows: Math.max(captionRow + 20, logRow + rows - 1), columns },
    {
      fit: { wide: 1, tall: Math.max(1, Math.ceil(rows / 30)) },
      titleRows: { first: captionRow, last: captionRow },
    },
  );
  return draft;
}

/**
 * Puts one record.
 * @param number Its number in the log, from 1.
 * @param row Where it stands.
 * @param id By which it is found again.
 */
export function putRecord(
  draft: SheetDraft,
  frame: YearFrame,
  record: LogRecord,
  { number, row, id }: { readonly number: number; readonly row: number; readonly id?: string | undefined },
): void {
  const { actions } = frame.words.log;
  const text = sharedStyle("check", { format: "@" });
  const small = sharedStyle("code", { size: 8, muted: true, wrap: true });
  const { at, who, action, where, before, after, reason, file, hash, mark } = record;
  draft.cell(row, logColumns.number, number, sharedStyle("code", { size: 9, format: "0" }));
  const texts = [at, who, isLogAction(action) ? actions[action] : action, where, before, after, reason, file];
  draft.line(
    row,
    logColumns.at,
    texts.map((value) => value ?? null),
    text,
  );
  draft.line(row, logColumns.hash, [hash ?? null, markCell(mark, id)], small);
  const settings = texts.map(
    (value, index) => [value ?? "", { width: widths[index + 1] ?? 12, size: 9, indent: 1 }] as const,
  );
  const digest = [hash ?? "", { width: widths[logColumns.hash - 1] ?? 34, size: 8, indent: 0 }] as const;
  draft.height(row, rowHeight([...settings, digest], 15));
}
