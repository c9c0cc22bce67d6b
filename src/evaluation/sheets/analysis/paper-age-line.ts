import { sheetArea } from "../../../sheets/plan/a1";
import { sharedStyle } from "../../../sheets/plan/shared-style";
import type { SheetDraft } from "../../../sheets/plan/sheet-draft";
import type { AgingPaper } from "../../year/committee/paper-prints";
import type { LogAction } from "../../year/log-actions";
import { logColumns, logRow } from "../../year/log-columns";
import type { YearFrame } from "../year-frame";

/** Rows of the log that are counted: far more than a year has. */
const logRows = 5000;
/** Unrounded sums may differ in the ninth decimal, their squares in the second. */
const tolerance = { sum: 0.005, squares: 1 } as const;

/** Records after which the page of the Committee tells something else. */
export const decisionActions: readonly LogAction[] = [
  "decisionMade",
  "decisionWithdrawn",
  "choiceMade",
  "choiceWithdrawn",
];

/** Records after which the resolution is another paper: no draft any more, or one again. */
export const paperActions: readonly LogAction[] = [
  ...decisionActions,
  "resultsSubmitted",
  "resultsReturned",
  "resultsApproved",
  "resultsReopened",
];

/**
 * The formula of the line over a paper that stays empty while the paper says what the year says, and afterwards tells in words
 * that it is old: in any Excel and on every print.
 * @param frame The year the paper is written from.
 * @param actions Records that make it old, besides another result.
 * @param sentence What the line says then.
 */
export function ageFormula(frame: YearFrame, actions: readonly LogAction[], sentence: string): string {
  const { data, words, ranked, layout } = frame;
  const area = { row: logRow, column: logColumns.action, rows: logRows, columns: 1 };
  const log = sheetArea(frame.sheet("log"), area, "both");
  const counts = actions.map((action) => `COUNTIF(${log},"${inFormula(words.log.actions[action])}")`);
  const recorded = (data.log ?? []).filter(({ action }) => actions.some((one) => one === action)).length;
  const figures = ranked.flatMap(({ place, total, blockScores, blockPlaces }) =>
    [
      place,
      total,
      ...layout.bands.flatMap(({ block: { block } }) => [blockScores[String(block)], blockPlaces[String(block)]]),
    ].filter((one) => typeof one === "number"),
  );
  const table = frame.name("rnk_table");
  const sum = rounded(figures.reduce((all, one) => all + one, 0));
  const squares = rounded(figures.reduce((all, one) => all + one * one, 0));
  const isOther = [
    `${counts.join("+")}<>${recorded}`,
    `ABS(SUM(${table})-${sum})>${tolerance.sum}`,
    `ABS(SUMSQ(${table})-${squares})>${tolerance.squares}`,
  ];
  return `=IFERROR(IF(OR(${isOther.join(",")}),"${inFormula(sentence)}",""),"")`;
}

/** Puts the print a paper is written with into a hidden cell that is found by its name. */
export function keepPrint(draft: SheetDraft, frame: YearFrame, column: number, print: string): void {
  const key = draft.key as AgingPaper;
  draft.widths(column, [3]);
  draft.hide(column);
  draft.cell(1, column, print, sharedStyle("plain", { size: 8 }));
  draft.nameArea(frame.name(`${key}_print`), { row: 1, column, rows: 1, columns: 1 });
}

function inFormula(text: string): string {
  return text.replaceAll('"', '""');
}

function rounded(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
