import type { PlannedSheet } from "../../../kernel/sheet-module";
import { pagesTall } from "../../../sheets/plan/page-scale";
import { palette } from "../../../sheets/plan/palette";
import { sharedStyle } from "../../../sheets/plan/shared-style";
import { SheetDraft } from "../../../sheets/plan/sheet-draft";
import type { JournalRow } from "../../journal/journal-rows";
import { wordsOfJournal } from "../../words/journal/words-of-journal";
import { finishAnalysis } from "../analysis/finish-analysis";
import { printOf, putHead } from "../sheet-head";
import type { YearFrame } from "../year-frame";

const captionRow = 5;
const firstRow = 6;
const widths = [6, 15, 15, 22, 20, 30, 30, 24, 24];

/**
 * Who changed which value: a line for each, the runs numbered, with a filter over the captions.
 * @param rows Oldest first.
 * @param name Name of the sheet.
 * @param time When it was made, written out.
 * @returns The sheet with the name `chg_table`.
 */
export function changesSheet(frame: YearFrame, rows: readonly JournalRow[], name: string, time: string): PlannedSheet {
  const words = wordsOfJournal(frame.data.language);
  const { number, from, to, who, way, subject, field, before, after } = words.columns;
  const captions = [number, from, to, who, way, subject, field, before, after];
  const draft = new SheetDraft("changes", name);
  draft.tabColour = palette.muted;
  putHead(draft, frame, {
    title: words.title(String(frame.data.year)),
    subtitle: `${words.subtitle}. ${words.time(time)}`,
    to: captions.length,
  });
  draft.widths(1, widths);
  draft.line(captionRow, 1, captions, sharedStyle("head"));
  draft.height(captionRow, 22.5);
  const text = sharedStyle("check", { format: "@", wrap: false });
  const count = sharedStyle("code", { size: 9, format: "0" });
  rows.forEach((row, index) => {
    const at = firstRow + index;
    draft.cell(at, 1, row.number, count);
    draft.line(at, 2, [row.from, row.to, row.who, row.way, row.subject, row.field, row.before, row.after], text);
  });
  if (rows.length === 0) draft.cell(firstRow, 1, words.nothing, sharedStyle("note", { wrap: false }));
  const table = { row: firstRow, column: 1, rows: Math.max(1, rows.length), columns: captions.length };
  draft.nameArea(frame.name("chg_table"), table);
  draft.filter = { ...table, row: captionRow, rows: table.rows + 1 };
  draft.freeze = { row: firstRow, column: 1 };
  draft.protection = { formatColumns: true, formatRows: true, autoFilter: true, sort: false };
  draft.print = printOf(
    frame,
    { ...table, row: 1, rows: firstRow + table.rows - 1 },
    { fit: { wide: 1, tall: pagesTall(table.rows, 40) }, titleRows: { first: captionRow, last: captionRow } },
  );
  return finishAnalysis(frame, draft);
}
