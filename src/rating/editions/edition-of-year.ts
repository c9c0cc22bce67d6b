import { defaultEditions } from "./default-editions";
import type { EditionFromYear, EditionId } from "./edition";

/**
 * The edition that governs a reporting year.
 * @param year Reporting year.
 * @param map Rows of "from this year on"; of several that apply the greatest `from` wins, then the later row.
 * @returns The edition; the earliest of the map for a year before all rows.
 * @throws RangeError for an empty map.
 * @example editionOfYear(2025) //=> "ED-2025"
 */
export function editionOfYear(year: number, map: readonly EditionFromYear[] = defaultEditions): EditionId {
  const rows = [...map].sort((a, b) => a.from - b.from);
  const [first] = rows;
  if (first === undefined) throw new RangeError("The year → edition map is empty.");
  return (rows.filter((row) => row.from <= year).at(-1) ?? first).edition;
}
