import type { FunctionName } from "../../words/functions/function-words";
import { argumentError, type ArgumentPlace } from "../argument-error";
import { isBlank, readRange, widthOf, type Cells } from "../../../kernel/functions/read-cells";
import { readScores } from "./read-scores";
import { comparableScores, declaredRows, placeCells, scoreCells, sumScores, type ScoreCell } from "./score-cells";

/** One organisation with its scores and places; "" where it has none. */
export interface Standing {
  readonly id: string;
  readonly total: ScoreCell;
  readonly place: ScoreCell;
  /** By position of the block. */
  readonly scores: readonly ScoreCell[];
  readonly places: readonly ScoreCell[];
}

/**
 * Totals and places of organisations from their block scores.
 * @param name Function the arguments belong to, for messages.
 * @param ids N × 1; a row with an empty id is left out.
 * @param blockScores N × B; an organisation without any score has no total and no place.
 * @returns The organisations in the order given.
 * @throws `#VALUE!` with a message that names the argument.
 */
export function readStandings(name: FunctionName, ids: unknown, blockScores: unknown): Standing[] {
  const idsPlace: ArgumentPlace = { function: name, argument: "ids" };
  const scoresPlace: ArgumentPlace = { function: name, argument: "blockScores" };
  const idCells = readRange(idsPlace, ids);
  if (widthOf(idCells) !== 1) throw argumentError(idsPlace, "columns", { got: widthOf(idCells), expected: 1 });
  const scoreRange = readRange(scoresPlace, blockScores);
  if (scoreRange.length !== idCells.length) {
    throw argumentError(scoresPlace, "rows", { got: scoreRange.length, expected: idCells.length });
  }
  const kept = idCells.flatMap(([id], row) => (isBlank(id) ? [] : [row]));
  const names = readIds(idsPlace, idCells, kept);
  if (kept.length === 0) return [];

  const columns = readScores(
    scoresPlace,
    kept.map((row) => scoreRange[row] ?? []),
  );
  const totals = sumScores(columns, declaredRows(columns, kept.length));
  const [totalCells, placesOfAll] = [scoreCells(totals), placeCells(totals)];
  const placesOfBlocks = columns.map((column) => placeCells(comparableScores(column)));
  return names.map((id, row) => ({
    id,
    total: totalCells[row] ?? "",
    place: placesOfAll[row] ?? "",
    scores: columns.map((column) => (Number.isNaN(column[row] ?? NaN) ? "" : (column[row] as number))),
    places: placesOfBlocks.map((column) => column[row] ?? ""),
  }));
}

function readIds(place: ArgumentPlace, cells: Cells, kept: readonly number[]): string[] {
  const seen = new Set<string>();
  return kept.map((row) => {
    const id = String(cells[row]?.[0]).trim();
    if (seen.has(id)) throw argumentError(place, "duplicateId", { value: id });
    seen.add(id);
    return id;
  });
}
