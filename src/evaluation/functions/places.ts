import { readRange } from "../../kernel/functions/read-cells";
import { readScores } from "./read/read-scores";
import { comparableScores, placeCells, type ScoreCell } from "./read/score-cells";

/**
 * `PLACES(scores)`: places by score, each column for itself.
 * @param scores N × m; an empty cell takes no place.
 * @returns N × m places, equal scores share one (1-2-2-4); "" where there is no score.
 * @throws `#VALUE!` when a cell is neither empty nor a number.
 */
export function places(scores: unknown): ScoreCell[][] {
  const argument = { function: "PLACES", argument: "scores" } as const;
  const cells = readRange(argument, scores);
  const columns = readScores(argument, cells).map((column) => placeCells(comparableScores(column)));
  return cells.map((_, row) => columns.map((column) => column[row] as ScoreCell));
}
