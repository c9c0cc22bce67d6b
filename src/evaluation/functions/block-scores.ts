import { argumentError, type ArgumentPlace } from "./argument-error";
import { isBlank, readRange, widthOf } from "../../kernel/functions/read-cells";
import { readScores } from "./read/read-scores";
import { declaredRows, scoreCells, sumScores, type ScoreCell } from "./read/score-cells";

const argument = (name: string): ArgumentPlace => ({ function: "BLOCKSCORES", argument: name });

/**
 * `BLOCKSCORES(points, [blocks])`: exact sums of points by block.
 * @param points N × k; an empty cell counts 0, a row without any number has no scores.
 * @param blocks 1 × k block numbers, columns with an empty one are left out; `null` (left out) is one block.
 * @returns N rows, a column per block in the order of their first columns; "" for a row without points.
 * @throws `#VALUE!` with a message that names the argument.
 */
export function blockScores(points: unknown, blocks: unknown): ScoreCell[][] {
  const cells = readRange(argument("points"), points);
  const numbers = blockOfColumns(blocks, widthOf(cells));
  const used = cells.map((row) => row.filter((_, at) => numbers[at] !== null));
  const columns = readScores(argument("points"), used);
  const ofColumn = numbers.filter((number) => number !== null);
  const declared = declaredRows(columns, cells.length);
  const sums = [...new Set(ofColumn)].map((block) =>
    scoreCells(
      sumScores(
        columns.filter((_, at) => ofColumn[at] === block),
        declared,
      ),
    ),
  );
  return cells.map((_, row) => sums.map((column) => column[row] as ScoreCell));
}

/** The block of each column as text, `null` for a column that is left out. */
function blockOfColumns(blocks: unknown, width: number): (string | null)[] {
  if (blocks === null || blocks === undefined) return new Array<string>(width).fill("");
  const cells = readRange(argument("blocks"), blocks);
  if (cells.length > 1) throw argumentError(argument("blocks"), "rows", { got: cells.length, expected: 1 });
  if (widthOf(cells) !== width) {
    throw argumentError(argument("blocks"), "columns", { got: widthOf(cells), expected: width });
  }
  const numbers = (cells[0] ?? []).map((cell) => (isBlank(cell) ? null : String(cell).trim()));
  if (numbers.every((number) => number === null)) throw argumentError(argument("blocks"), "empty");
  return numbers;
}
