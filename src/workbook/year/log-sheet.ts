import { palette } from "../palette";
import { sharedStyle } from "../shared-style";
import { SheetDraft } from "../sheet-draft";
import { printOf, putHead } from "./sheet-head";
import type { YearFrame } from "./year-frame";

const captionRow = 5;

/** The log of changes: captions only, records are added below them. */
export function logSheet(frame: YearFrame): SheetDraft {
  const { log } = frame.words;
  const draft = new SheetDraft("log", frame.sheet("log"));
  draft.tabColour = palette.muted;
  putHead(draft, frame, { title: log.title, subtitle: log.subtitle, to: 10 });
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
  ];
  draft.line(captionRow, 1, captions, sharedStyle("head"));
  draft.height(captionRow, 22.5);
  draft.widths(1, [5, 15, 17, 20, 20, 12, 12, 31, 23, 12]);
  draft.nameArea(frame.name("log_head"), { row: captionRow, column: 1, rows: 1, columns: captions.length });
  draft.freeze = { row: captionRow + 1, column: 1 };
  draft.protection = { formatColumns: true, formatRows: true, autoFilter: true, sort: false };
  draft.print = printOf(
    frame,
    { row: 1, column: 1, rows: captionRow + 20, columns: captions.length },
    { fit: { wide: 1, tall: 1 }, titleRows: { first: captionRow, last: captionRow } },
  );
  return draft;
}
