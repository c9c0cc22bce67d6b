import { giveAwards } from "../../rating/awards/give-awards";
import type { AwardDecision } from "../../rating/awards/award-decision";
import { decisionsOfMarks } from "../../rating/awards/decision-mark";
import type { AwardCandidate } from "../../rating/awards/award-candidate";
import { prizeBases, type PrizeBasis } from "../../rating/awards/prize-basis";
import { listAwards } from "../../rating/awards/list-awards";
import { editionIds } from "../../rating/editions/default-editions";
import type { EditionId } from "../../rating/editions/edition";
import { argumentError, type ArgumentPlace } from "./argument-error";
import { markIn } from "../../text/record-id";
import { isBlank, readCell, readRange, readWhole } from "../../kernel/functions/read-cells";
import { readStandings, type Standing } from "./read/read-standings";

const argument = (name: string): ArgumentPlace => ({ function: "AWARDS", argument: name });
const most = 1000;

/**
 * `AWARDS(ids, blockScores, edition, [prizePlaces], [encouraged], [mainBlocks], [decisions], [prizesBy])`: the award list of clause 5.2.
 * @param ids N × 1; a row with an empty id is left out.
 * @param blockScores N × B; blocks are numbered 1…B.
 * @param edition `ED-2022`, `ED-2025` or one of the readings of `ED-2026`.
 * @param prizePlaces Default 3.
 * @param encouraged Usual number of encouragements, default 3.
 * @param mainBlocks Numbers in cells or in one text (`1, 3`); all when left out, none when the cells are empty.
 * @param decisions Cells of the log of changes; those that keep a decision on a tie are read, newest last.
 * @param prizesBy `total` or `places-by-criterion`, which acts under the readings of `ED-2026`; the total when left out.
 * @returns Rows of kind, place, id, total, reason; prizes first, then encouragements, then ties left to people;
 * one empty row when there is nobody.
 * @throws `#VALUE!` with a message that names the argument.
 */
export function awards(
  ids: unknown,
  blockScores: unknown,
  edition: unknown,
  prizePlaces: unknown,
  encouraged: unknown,
  mainBlocks: unknown,
  decisions?: unknown,
  prizesBy?: unknown,
): (string | number)[][] {
  const standings = readStandings("AWARDS", ids, blockScores);
  const blocks = standings[0]?.scores.length ?? 0;
  const settings = {
    prizePlaces: readWhole(argument("prizePlaces"), prizePlaces, { min: 0, max: most }, 3),
    encouraged: readWhole(argument("encouraged"), encouraged, { min: 0, max: most }, 3),
    mainBlocks: readMainBlocks(mainBlocks, blocks),
    prizesBy: readPrizeBasis(prizesBy),
  };
  const governing = readEdition(edition);
  const candidates = standings.map(toCandidate);
  const { awards: given } = giveAwards(candidates, governing, settings, readDecisions(decisions));
  const rows = listAwards(given, governing, candidates).map(({ kind, place, id, total, reason }) => [
    kind,
    place,
    id,
    total,
    reason,
  ]);
  return rows.length > 0 ? rows : [["", "", "", "", ""]];
}

function toCandidate({ id, total, place, scores, places }: Standing): AwardCandidate {
  const byBlock = (cells: Standing["scores"]): Record<string, number | null> =>
    Object.fromEntries(cells.map((cell, at) => [String(at + 1), cell === "" ? null : cell]));
  return {
    id,
    total: total === "" ? null : total,
    place: place === "" ? null : place,
    blockScores: byBlock(scores),
    blockPlaces: byBlock(places),
  };
}

function readDecisions(range: unknown): AwardDecision[] {
  if (range === null || range === undefined) return [];
  // The log keeps beside a mark by which its writer finds the record again.
  return decisionsOfMarks(
    readRange(argument("decisions"), range)
      .flat()
      .map((cell) => markIn(String(cell))),
  );
}

function readEdition(cell: unknown): EditionId {
  const value = readCell(argument("edition"), cell);
  const found = editionIds.find((id) => id === String(value).trim());
  if (found === undefined) throw argumentError(argument("edition"), "edition", { value: value ?? "" });
  return found;
}

function readPrizeBasis(cell: unknown): PrizeBasis {
  const value = readCell(argument("prizesBy"), cell);
  if (value === null) return "total";
  const found = prizeBases.find((one) => one === String(value).trim());
  if (found === undefined) throw argumentError(argument("prizesBy"), "prizeBasis", { value: String(value) });
  return found;
}

function readMainBlocks(range: unknown, blocks: number): number[] {
  const all = Array.from({ length: blocks }, (_, at) => at + 1);
  if (range === null || range === undefined) return all;
  const given = readRange(argument("mainBlocks"), range)
    .flat()
    .filter((cell) => !isBlank(cell))
    .flatMap((cell) => String(cell).split(/[\s,;]+/))
    .filter((text) => text !== "");
  return given.map((text) => {
    const block = all.find((number) => String(number) === text);
    if (block === undefined) throw argumentError(argument("mainBlocks"), "block", { value: text });
    return block;
  });
}
