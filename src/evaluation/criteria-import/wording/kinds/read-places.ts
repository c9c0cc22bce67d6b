import { pattern } from "../pattern";
import type { Band } from "../../../../rating/criteria/criteria";
import type { Leftover } from "../leftover";
import type { PartReading } from "./read-per-unit";
import type { RuleContext } from "../reading";
import { number, points } from "../wordings";

const ordinals: readonly (readonly [RegExp, number])[] = [
  [/^(?:[iі]|перв|бірінші)/u, 1],
  [/^(?:[iі]{2}|втор|екінші)/u, 2],
  [/^(?:[iі]{3}|трет|үшінші)/u, 3],
];
const place = "(?:\\d{1,2}|[iі]{1,3}|перв\\p{L}+|втор\\p{L}+|трет\\p{L}+|бірінші|екінші|үшінші)";
const ending = "(?:-?(?:е|ое|ый|й|го|ому|ые|ші|шы|інші|ыншы))?";
const one = `(?<!\\p{L}|\\d)(?:за )?(?<from>${place})${ending}(?:\\s*(?:–|-|до)\\s*(?<to>${place})${ending})?[ -]?(?:мест\\p{L}*|орын\\p{L}*|орн\\p{L}*)(?: (?:үшін|алса))?`;
const given = `(?<points>${number})(?:\\s*${points})?`;
const forward = pattern(`${one}\\s*[–:=]?\\s*${given}`);
const backward = pattern(`(?<points>${number})\\s*${points}\\s*(?:–|:|за)?\\s*${one}`);
const others = pattern(
  `(?:остальн\\p{L}+|прочи\\p{L}+|қалған\\p{L}*)(?: (?:мест\\p{L}*|орын\\p{L}*))?\\s*[–:=]\\s*${given}`,
);
const isPlace = pattern("занят\\p{L}+ мест|мест\\p{L}+,? занят|(?:алған|иеленген) (?:орн|орын)");

/**
 * Reads «1 место – 100 баллов, 2 место – 80», «1-орын – 100 ұпай»: a scale over the place that was taken.
 * @param text The wording.
 * @param context Unit and name tell whether the figure is a place; else it is asked.
 * @returns Nothing where the wording is of another kind.
 */
export function readPlaces(text: Leftover, { unit, name }: RuleContext): PartReading | null {
  if (text.has(/кажд|(?<!\p{L})әр(?:бір)? /u)) return null;
  const found = [...text.takeAll(forward), ...text.takeAll(backward)].map(({ groups = {} }): Band => {
    const from = placeOf(groups["from"]);
    return {
      ge: from,
      lt: (groups["to"] === undefined ? from : placeOf(groups["to"])) + 1,
      points: Number(groups["points"]),
    };
  });
  const bands = found.sort((a, b) => (a.ge ?? 0) - (b.ge ?? 0));
  if (bands.length === 0) return null;
  const last = bands.at(-1)?.lt ?? 1;
  const rest = text.take(others)?.groups?.["points"];
  const all = rest === undefined ? bands : [...bands, { ge: last, lt: null, points: Number(rest) }];
  const overlap = bands.some(
    ({ ge, lt }, at) => (ge ?? 0) >= (lt ?? 0) || (at > 0 && (ge ?? 0) < (bands[at - 1]?.lt ?? 0)),
  );
  if (overlap) return { readings: [], reasons: ["bands-overlap"] };
  const isAsked = !/^(?:место|орын|орны)/iu.test(unit.trim()) && !isPlace.test(name.toLowerCase());
  return {
    readings: [{ rule: { kind: "value_bands", bands: all.reverse() }, type: "integer" }],
    reasons: isAsked ? ["place-figure"] : [],
  };
}

function placeOf(word = ""): number {
  if (/^\d/.test(word)) return Number(word);
  return [...ordinals].reverse().find(([pattern]) => pattern.test(word))?.[1] ?? 0;
}
