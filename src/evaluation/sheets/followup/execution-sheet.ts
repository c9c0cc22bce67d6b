import type { PlannedSheet } from "../../../kernel/sheet-module";
import { pagesTall } from "../../../sheets/plan/page-scale";
import { palette } from "../../../sheets/plan/palette";
import { sharedStyle } from "../../../sheets/plan/shared-style";
import { SheetDraft } from "../../../sheets/plan/sheet-draft";
import { rowHeight } from "../../../sheets/plan/text-height";
import type { ExecutionRegister } from "../../followup/execution/execution-register";
import { executionTable } from "../../followup/execution/execution-table";
import { offeredValues, type OfferedValues } from "../../followup/execution/offered-values";
import { ruleInWords } from "../../followup/execution/rule-in-words";
import { formatFigure, formatNumber } from "../../../text/format-number";
import { figureText } from "../../words/figure-text";
import { wordsOfExecution } from "../../words/execution/words-of-execution";
import { finishAnalysis } from "../analysis/finish-analysis";
import { printOf, putHead } from "../sheet-head";
import type { YearFrame } from "../year-frame";

const captionRow = 5;
const firstRow = 6;
/** Position of the days overdue in a row. */
const lateColumn = 8;
const widths = [10, 22, 10, 8, 40, 26, 14, 14, 11, 20, 40, 11, 11, 11, 24, 10];

/**
 * The register of decisions: a line for each organisation that carries one out, below it the rule and what it offers for the
 * figures.
 * @param frame The year.
 * @param register Derived from the log.
 * @param name Name of the sheet.
 * @param time When it was made, written out.
 * @returns The sheet with the names `exe_table` and `exe_offered`.
 * @see clause 3.5
 */
export function executionSheet(
  frame: YearFrame,
  register: ExecutionRegister,
  name: string,
  time: string,
): PlannedSheet {
  const { data } = frame;
  const words = wordsOfExecution(data.language);
  const { captions, rows } = executionTable(data, register, data.language);
  const draft = new SheetDraft("execution", name);
  draft.tabColour = palette.muted;
  const of = (state: "overdue" | "reported"): string =>
    String(register.entries.filter((entry) => entry.state === state).length);
  putHead(draft, frame, {
    title: words.title(String(data.year)),
    subtitle: `${words.subtitle}. ${words.time(time)}`,
    legend: words.counts(String(rows.length), of("overdue"), of("reported")),
    to: captions.length,
  });
  draft.widths(1, widths);
  draft.line(captionRow, 1, captions, sharedStyle("head"));
  draft.height(captionRow, 33);
  const text = sharedStyle("check", { format: "@" });
  const days = sharedStyle("figure", { size: 9, format: "0", indent: 0 });
  const mark = sharedStyle("figure", { size: 9, format: "0.00", indent: 0 });
  const styleOf = (value: string | number | null, column: number) =>
    typeof value === "number" ? (column === lateColumn ? days : mark) : text;
  rows.forEach((cells, index) => {
    const row = firstRow + index;
    cells.forEach((value, column) => draft.cell(row, column + 1, value, styleOf(value, column)));
    const settings = cells.map(
      (value, column) => [String(value ?? ""), { width: widths[column] ?? 12, size: 9, indent: 1 }] as const,
    );
    draft.height(row, rowHeight(settings, 16));
  });
  if (rows.length === 0) draft.cell(firstRow, 1, words.none, sharedStyle("note", { wrap: false }));
  const table = { row: firstRow, column: 1, rows: Math.max(1, rows.length), columns: captions.length };
  draft.nameArea(frame.name("exe_table"), table);
  draft.filter = { ...table, row: captionRow, rows: table.rows + 1 };
  const ruled = putRule(draft, frame, register, firstRow + table.rows + 1);
  const last = putOffered(draft, frame, offeredValues(data, register), ruled + 1);
  draft.freeze = { row: firstRow, column: 2 };
  draft.protection = { formatColumns: true, formatRows: true, autoFilter: true, sort: false };
  draft.print = printOf(
    frame,
    { ...table, row: 1, rows: last },
    { fit: { wide: 1, tall: pagesTall(last - captionRow, 30) }, titleRows: { first: captionRow, last: captionRow } },
  );
  return finishAnalysis(frame, draft);
}

/** @returns The row below the last sentence. */
function putRule(draft: SheetDraft, frame: YearFrame, register: ExecutionRegister, row: number): number {
  const sentences = ruleInWords(register.rule, frame.data);
  const style = sharedStyle("decision", { size: 9 });
  const width = draft.widthOf(1, widths.length);
  sentences.forEach((sentence, at) => {
    const here = row + at;
    draft.cell(here, 1, sentence, style);
    draft.fill({ row: here, column: 2, rows: 1, columns: widths.length - 1 }, style);
    draft.merges.push({ row: here, column: 1, rows: 1, columns: widths.length });
    draft.height(here, rowHeight([[sentence, { width, size: 9, indent: 1 }]], 16));
  });
  return row + sentences.length;
}

/** @returns The last row. */
function putOffered(draft: SheetDraft, frame: YearFrame, offers: readonly OfferedValues[], row: number): number {
  const { data, words: sheetWords } = frame;
  const words = wordsOfExecution(data.language);
  const { organisation, due, score, unjudged, field, offered, declared } = words.offeredColumns;
  draft.cell(row, 5, words.offered, sharedStyle("section"));
  draft.line(
    row + 1,
    5,
    [organisation, due, score, unjudged, field, offered, declared],
    sharedStyle("head", { size: 8 }),
  );
  const text = sharedStyle("check", { format: "@", wrap: false });
  const { yes, no } = sheetWords;
  const lines = offers.flatMap((one) => {
    const own = data.organisations.find(({ id }) => id === one.organisation);
    const name = own ? frame.short(own) : one.organisation;
    const counts = [String(one.due), formatNumber(one.score, 2, data.language), String(one.unjudged)];
    const values = one.values.map(({ code, offered: value, declared: stands }) => [
      code,
      formatFigure(value, data.language),
      figureText(stands, data.language, { yes, no, noData: "–" }),
    ]);
    return values.length === 0 ? [[name, ...counts, "", "", ""]] : values.map((value) => [name, ...counts, ...value]);
  });
  lines.forEach((line, at) => {
    draft.line(row + 2 + at, 5, line, text);
  });
  const rows = Math.max(1, lines.length);
  draft.nameArea(frame.name("exe_offered"), { row: row + 2, column: 5, rows, columns: 7 });
  return row + 1 + rows;
}
