import { readStandings, type Standing } from "./read/read-standings";

/**
 * `STANDINGS(ids, blockScores)`: the organisations in order of place.
 * @param ids N × 1; a row with an empty id is left out.
 * @param blockScores N × B.
 * @returns Rows of place, id, total, then score and place of each block; equal places by id,
 * organisations without scores last; one empty row when there is nobody.
 * @throws `#VALUE!` with a message that names the argument.
 */
export function standings(ids: unknown, blockScores: unknown): (string | number)[][] {
  const rows = [...readStandings("STANDINGS", ids, blockScores)]
    .sort(byPlace)
    .map((one) => [
      one.place,
      one.id,
      one.total,
      ...one.scores.flatMap((score, block) => [score, one.places[block] ?? ""]),
    ]);
  return rows.length > 0 ? rows : [["", "", ""]];
}

function byPlace(a: Standing, b: Standing): number {
  const place = (one: Standing): number => (one.place === "" ? Infinity : one.place);
  if (place(a) !== place(b)) return place(a) < place(b) ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
