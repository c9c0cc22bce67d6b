import type { PlannedSheet } from "../../../kernel/sheet-module";
import { palette } from "../../../sheets/plan/palette";
import { pagesTall } from "../../../sheets/plan/page-scale";
import { sharedStyle } from "../../../sheets/plan/shared-style";
import { SheetDraft } from "../../../sheets/plan/sheet-draft";
import { rowHeight } from "../../../sheets/plan/text-height";
import type { Board, BoardRow } from "../../followup/ways/board";
import { boardTable } from "../../followup/ways/board-table";
import { daysToProcedure } from "../../followup/ways/days-to-procedure";
import type { YearData } from "../../year/year-data";
import { describeFinding } from "../../words/findings/describe-finding";
import { wordsOfFollowup } from "../../words/followup/words-of-followup";
import { finishAnalysis } from "../analysis/finish-analysis";
import { printOf, putHead } from "../sheet-head";
import type { YearFrame } from "../year-frame";

const captionRow = 5;
const firstRow = 6;
const widths = [28, 20, 15, 10.5, 15, 15, 8, 20, 13, 15, 18, 18, 9, 11, 18, 11, 18, 30, 34];
/** Columns that are printed: name and checksum of the file stand behind them. */
const printed = 17;

/**
 * Where the return of every organisation is: a line for each, with a filter over the captions.
 * @param frame The year.
 * @param board Derived from the log.
 * @param name Name of the sheet.
 * @param time When it was made, written out.
 * @returns The sheet with the name `brd_table`.
 */
export function boardSheet(frame: YearFrame, board: Board, name: string, time: string): PlannedSheet {
  const { data } = frame;
  const { board: words, statuses } = wordsOfFollowup(data.language);
  const { captions, rows } = boardTable(data, board, data.language);
  const draft = new SheetDraft("board", name);
  draft.tabColour = palette.muted;
  const counts = Object.entries(board.counts).flatMap(([status, count]) =>
    count === 0 ? [] : [`${statuses[status as keyof typeof statuses]}: ${count}`],
  );
  putHead(draft, frame, {
    title: words.title(String(data.year)),
    subtitle: `${words.subtitle}. ${words.time(time)}`,
    legend: [counts.join("; "), daysToProcedure(board.daysLeft, data.language)].filter(Boolean).join(". "),
    to: captions.length,
  });
  draft.widths(1, widths);
  draft.line(captionRow, 1, captions, sharedStyle("head"));
  draft.height(captionRow, 30);
  const text = sharedStyle("check", { format: "@" });
  const count = sharedStyle("figure", { size: 9, format: "0", indent: 0 });
  rows.forEach((said, index) => {
    const row = firstRow + index;
    const reasons = board.rows[index] === undefined ? [] : reasonsOf(board.rows[index], data);
    const cells = said.map((value, column) => (column === 1 ? [value, ...reasons].join(": ") : value));
    cells.forEach((value, column) => draft.cell(row, column + 1, value, typeof value === "number" ? count : text));
    const settings = cells.map(
      (value, column) => [String(value ?? ""), { width: widths[column] ?? 12, size: 9, indent: 1 }] as const,
    );
    draft.height(row, rowHeight(settings, 16));
  });
  if (rows.length === 0) draft.cell(firstRow, 1, words.none, sharedStyle("note", { wrap: false }));
  const table = { row: firstRow, column: 1, rows: Math.max(1, rows.length), columns: captions.length };
  draft.nameArea(frame.name("brd_table"), table);
  draft.filter = { ...table, row: captionRow, rows: table.rows + 1 };
  draft.freeze = { row: firstRow, column: 2 };
  draft.protection = { formatColumns: true, formatRows: true, autoFilter: true, sort: false };
  draft.print = printOf(
    frame,
    { ...table, row: 1, rows: firstRow + table.rows - 1, columns: printed },
    { fit: { wide: 1, tall: pagesTall(table.rows, 30) }, titleRows: { first: captionRow, last: captionRow } },
  );
  return finishAnalysis(frame, draft);
}

/** Why the file of an organisation was refused. */
function reasonsOf({ status, refused }: BoardRow, data: YearData): readonly string[] {
  if (status !== "refused") return [];
  return (refused?.said.findings ?? []).map((one) => describeFinding(one, data.language, data).title);
}
