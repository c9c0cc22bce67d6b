import { giveAwards } from "../../rating/awards/give-awards";
import { tieGroups, inOrderOfPlace, type AwardCandidate } from "../../rating/awards/award-candidate";
import { editionIds } from "../../rating/editions/default-editions";
import type { EditionId } from "../../rating/editions/edition";
import type { Finding } from "../../rating/finding";
import { argumentError, type ArgumentPlace } from "./argument-error";
import { isBlank, readCell, readRange, readWhole } from "./read-cells";
import { readStandings, type Standing } from "./read-standings";

/** What a row of the list is: given, proposed, or to be decided by people. */
export type AwardKind = "prize" | "encouragement" | "decision";

/** Why an organisation is on the list; the closed list of the last column. */
export type AwardReason =
  | "place" // a prize place of its own
  | "shared-place" // a prize place shared, within the number of prizes
  | "prize-tie" // equal points, more organisations than prizes: people decide
  | "next-by-place" // ED-2025: next after the prizes
  | "encouragement-tie" // ED-2025: equal points, more organisations than encouragements left
  | "leads-block"; // ED-2026: best score in a main block among those without a prize

const argument = (name: string): ArgumentPlace => ({ function: "AWARDS", argument: name });
const most = 1000;

/**
 * `AWARDS(ids, blockScores, edition, [prizePlaces], [encouraged], [mainBlocks])`: the award list of clause 5.2.
 * @param ids N × 1; a row with an empty id is left out.
 * @param blockScores N × B; blocks are numbered 1…B.
 * @param edition `ED-2022`, `ED-2025` or `ED-2026`.
 * @param prizePlaces Default 3.
 * @param encouraged Usual number of encouragements, default 3.
 * @param mainBlocks Numbers in cells or in one text (`1, 3`); all when left out, none when the cells are empty.
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
): (string | number)[][] {
  const standings = readStandings("AWARDS", ids, blockScores);
  const blocks = standings[0]?.scores.length ?? 0;
  const settings = {
    prizePlaces: readWhole(argument("prizePlaces"), prizePlaces, { min: 0, max: most }, 3),
    encouraged: readWhole(argument("encouraged"), encouraged, { min: 0, max: most }, 3),
    mainBlocks: readMainBlocks(mainBlocks, blocks),
  };
  const governing = readEdition(edition);
  const candidates = standings.map(toCandidate);
  const { awards: given, findings } = giveAwards(candidates, governing, settings);

  const row = (kind: AwardKind, one: { place: number; id: string; total: number }, reason: AwardReason) =>
    [kind, one.place, one.id, one.total, reason] as const;
  const undecided = placeOf(findings, "awards.tie-needs-decision");
  const prizes = given.prizes.map((prize) => {
    if (prize.place === undecided) return row("decision", prize, "prize-tie");
    const isShared = given.prizes.some((other) => other.id !== prize.id && other.place === prize.place);
    return row("prize", prize, isShared ? "shared-place" : "place");
  });
  const proposed = given.encouraged.map((one) =>
    row("encouragement", one, governing === "ED-2026" ? "leads-block" : "next-by-place"),
  );
  const tied = tieGroups(inOrderOfPlace(candidates))
    .filter((group) => group[0]?.place === placeOf(findings, "awards.encouragement-tie"))
    .flatMap((group) => group.map((one) => row("decision", one, "encouragement-tie")));
  const rows = [...prizes, ...proposed, ...tied].map((cells) => [...cells]);
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

function placeOf(findings: readonly Finding[], code: Finding["code"]): unknown {
  return findings.find((finding) => finding.code === code)?.params.place;
}

function readEdition(cell: unknown): EditionId {
  const value = readCell(argument("edition"), cell);
  const found = editionIds.find((id) => id === String(value).trim());
  if (found === undefined) throw argumentError(argument("edition"), "edition", { value: value ?? "" });
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
