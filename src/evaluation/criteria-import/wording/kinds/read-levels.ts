import type { UnderstoodPart } from "../reading";
import { lettersOf, parted, phrase, type PhraseParts } from "../tokens/phrase";
import { tokenize, type Token } from "../tokens/tokenize";
import { withoutEnd } from "../../../../text/without-end";
import type { Limits } from "../limits";

/** Words beside a level: none of them is a number, a sign or a limit, and all of them stay in the name of the part. */
const beside = "[gweVJWFvR]*";
const named = `(?<name>[gweVJWFvR]*[vR]${beside})`;
const ahead = phrase(`${named}d?(?<points>n)p?`);
const behind = phrase(`(?<points>n)p?d?${named}`);
const list = "(?<names>[vR](?:/[vR])+)";
const values = "(?<values>n(?:/n)+)";
const slashed = [phrase(`${beside}b?${list}b?${beside}d?${values}p?`), phrase(`${values}p?[dg]?b?${list}b?${beside}`)];

interface Levels {
  readonly parts: readonly UnderstoodPart[];
  /** Most points of all parts together. */
  readonly most?: number;
}

/**
 * Reads levels or ranks with points of their own, in any order: «районный – 3, областной – 5», «3 балла – районный, …»,
 * «районный/областной – 3/5 баллов», «жеңімпазға – 10 ұпай, жүлдегерге – 5 ұпай».
 * @param tokens The whole wording.
 * @returns An indicator for each, to be asked; nothing where a piece is no level with points.
 */
export function readLevels(tokens: readonly Token[]): Levels | null {
  const parts = partsOf(tokens);
  return parts && { parts };
}

/**
 * The same with a most of all together: «участник – 2, победитель – 10, но не более 10 баллов в сумме».
 * @param taken The limits, and what they leave of the wording.
 */
export function readLevelsWithin({ limits, left }: { readonly limits: Limits; readonly left: string }): Levels | null {
  const { cap, reasons, floor, most, isOfPeriod } = limits;
  const isMore = reasons.length > 0 || floor !== undefined || most !== undefined || isOfPeriod === true;
  if (cap === undefined || isMore) return null;
  const parts = partsOf(tokenize(withoutEnd(left.replaceAll("\u0001", " ").trim(), /[;,.\s]/)));
  return parts && { parts, most: cap };
}

function partsOf(tokens: readonly Token[]): readonly UnderstoodPart[] | null {
  for (const form of slashed) {
    const found = form(tokens);
    const [names, given] = [all(found, "names"), all(found, "values")];
    if (found && names.length === given.length)
      return names.map((one, at) => partOf(one.text, given[at]?.value ?? NaN));
  }
  const pieces = parted(withoutLead(tokens), "separator");
  for (const form of [ahead, behind]) {
    const parts = pieces.map((piece) => {
      const found = form(piece);
      const name = all(found, "name").map(({ text }) => text);
      return found ? partOf(name.join(" "), all(found, "points")[0]?.value ?? NaN) : null;
    });
    if (parts.length > 1 && parts.every((part) => part !== null)) return parts as readonly UnderstoodPart[];
  }
  return null;
}

/** Without «за каждое мероприятие:» before the list. */
function withoutLead(tokens: readonly Token[]): readonly Token[] {
  return tokens.slice(/^[gweJWV]+d(?=[gweVJWF]*[vR])/.exec(lettersOf(tokens))?.[0].length ?? 0);
}

function all(found: PhraseParts | null, name: string): readonly Token[] {
  return (found?.[name] ?? []).filter(({ kind }) => kind !== "slash");
}

function partOf(name: string, points: number): UnderstoodPart {
  return { name, reading: { rule: { kind: "per_unit", points }, type: "integer" } };
}
