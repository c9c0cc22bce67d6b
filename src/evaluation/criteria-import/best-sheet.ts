import { recogniseColumns } from "./columns/columns";
import { readTable, type TableContext } from "./read-table";
import { gridOf, type TableRows } from "./cells/table-cell";

/** A sheet of an opened file. */
export interface TableSheet {
  readonly name: string;
  readonly rows: TableRows;
  readonly isHidden: boolean;
}

/** A printed table of criteria is shorter; the rest of a long sheet does not change which reads best. */
const mostRows = 300;

/**
 * The sheet that reads best as a table of criteria: most rules understood, then most rows with a rule in words, then most rows.
 * @param sheets In the order of the file; a hidden one is taken only where all are hidden.
 * @param context What rules are read beside.
 * @returns Its index; of equals the first.
 */
export function bestSheet(sheets: readonly TableSheet[], context: TableContext): number {
  const areAllHidden = sheets.every(({ isHidden }) => isHidden);
  const scores = sheets.map(({ rows, isHidden }) => (isHidden && !areAllHidden ? null : scoreOf(rows, context)));
  return scores.reduce((best, score, at) => (isBetter(score, scores[best] ?? null) ? at : best), 0);
}

type Score = readonly [understood: number, worded: number, rows: number];

function scoreOf(all: TableRows, context: TableContext): Score {
  const grid = gridOf(all.slice(0, mostRows));
  const { rows } = readTable(grid, recogniseColumns(grid), context);
  const understood = rows.filter(({ understanding }) => understanding.kind === "understood").length;
  const worded = rows.filter(({ words }) => words.code !== "" && words.rule !== "").length;
  return [understood, worded, all.length];
}

function isBetter(score: Score | null, than: Score | null): boolean {
  if (score === null || than === null) return score !== null;
  const at = score.findIndex((value, index) => value !== than[index]);
  return at >= 0 && (score[at] ?? 0) > (than[at] ?? 0);
}
