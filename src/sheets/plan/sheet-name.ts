import { withoutEnd } from "../../text/without-end";
import { isReservedName } from "./reserved-names";

const longest = 31;

/**
 * A valid sheet name that no other sheet has.
 * @param wanted Name in the language of the sheets; characters Excel refuses become spaces, a word it keeps for itself gets
 * the suffix.
 * @param taken Names already used, in any case.
 * @param suffix Tells two years apart when the name is taken, such as `2026`.
 * @returns At most 31 characters; a name too long loses whole words at its end.
 * @example fitSheetName("Ranking", ["RANKING"], "2026") //=> "Ranking 2026"
 */
export function fitSheetName(wanted: string, taken: readonly string[], suffix: string): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const clean = cleanName(wanted) || suffix;
  const endings = ["", ` ${suffix}`];
  for (let number = 2; number <= taken.length + 2; number += 1) endings.push(` ${suffix} (${number})`);
  for (const ending of endings) {
    const name = shorten(clean, longest - ending.length) + ending;
    if (!used.has(name.toLowerCase()) && !isReservedName(name)) return name;
  }
  throw new Error(`no free sheet name for "${wanted}"`);
}

function cleanName(name: string): string {
  const plain = name.replace(/[:\\/?*[\]\u0000-\u001F]/g, " ").replace(/\s+/g, " ");
  return withoutEnd(plain.replace(/^[' ]+/, ""), /[' ]/);
}

function shorten(name: string, length: number): string {
  if (name.length <= length) return name;
  const cut = name.slice(0, length + 1);
  const space = cut.lastIndexOf(" ");
  const kept = space > length / 2 ? cut.slice(0, space) : name.slice(0, length);
  return withoutEnd(kept, /[' ,;(–-]/);
}
