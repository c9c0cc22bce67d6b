import { isOfPlace } from "../is-place";
import { ownLetters } from "../pattern";
import type { Band } from "../../../../rating/points/bands";
import type { Leftover } from "../leftover";
import { numberOf, type PhraseParts } from "../tokens/phrase";
import type { Token } from "../tokens/tokenize";
import { has, piecesOf, within, type OwnLetters } from "../tokens/within";
import type { PartReading } from "./read-per-unit";
import type { RuleContext } from "../reading";

const ordinals: readonly (readonly [RegExp, number])[] = [
  [/^(?:[iі]|перв|бірінші)/u, 1],
  [/^(?:[iі]{2}|втор|екінші)/u, 2],
  [/^(?:[iі]{3}|трет|үшінші)/u, 3],
];
/** Pieces that these forms tell apart by their text. */
const own: OwnLetters = [
  ["i", /^(?:[iі]{1,3}|перв.{1,4}|втор.{1,4}|трет.{1,4}|бірінші|екінші|үшінші)$/u],
  ["M", /^-?(?:мест|орын|орн)/u],
  // «1-е», «1-ші»
  ["h", /^-?(?:е|ое|ый|й|го|ому|ые|ші|шы|інші|ыншы)$/u],
  ["y", /^(?:үшін|алса)$/u],
  ["z", /^за$/u],
  ["o", /^(?:остальн|прочи|қалған)/u],
  ["P", /^(?:участи|қатыс)/u],
];
const given = "(?<points>n)p?";
const one = "z?(?<from>[ni])h?(?:[dU](?<to>[ni])h?)?My?";
const forward = within(`${one}d?${given}`);
const backward = within(`(?<points>n)pd?${one}`);
const others = within(`z?(?:o|(?<part>P))M?y?d?${given}`);
/** «ниже 10 места – 0», «после 10 места – 0», «10-орыннан төмен – 0» */
const beyond = ["[<>A](?<last>n)h?My?", "(?<last>n)h?M[<A]"].map((place) => within(`${place}d?${given}`));
/** «1/2/3 место – 10/8/6 баллов» */
const slashed = within("(?<list>[ni]h?(?:/[ni]h?)+)My?d?(?<values>n(?:/n)+)p?");
/** A printed scale has fewer. */
const mostPlaces = 60;

/**
 * Reads «1 место – 100 баллов, 2 место – 80», «1-орын – 100 ұпай»: a scale over the place that was taken.
 * @param text The wording.
 * @param context Unit and name tell whether the figure is a place; else it is asked.
 * @returns Nothing where the wording is of another kind.
 */
export function readPlaces(text: Leftover, { unit, name }: RuleContext): PartReading | null {
  if (text.has(ownLetters(/кажд|(?<!\p{L})әр(?:бір)? /u))) return null;
  const end = beyond.reduce<PhraseParts | null>((found, form) => found ?? takeOne(text, form), null);
  const found = listedPlaces(text) ?? [...takePlaces(text, forward), ...takePlaces(text, backward)];
  const bands = [...found].sort((a, b) => (a.ge ?? 0) - (b.ge ?? 0));
  if (bands.length === 0) return null;
  const last = bands.at(-1)?.lt ?? 1;
  const rest = end ?? takeOne(text, others);
  const all = rest === null ? bands : [...bands, { ge: last, lt: null, points: numberOf(rest, "points") }];
  const overlap = bands.some(
    ({ ge, lt }, at) => (ge ?? 0) >= (lt ?? 0) || (at > 0 && (ge ?? 0) < (bands[at - 1]?.lt ?? 0)),
  );
  text.countsNothing();
  // «1–3 место – 10, ниже 5 места – 0» leaves the fourth and the fifth open.
  if (end && numberOf(end, "last") !== last - 1) return { readings: [], reasons: ["bands-gap"] };
  if (overlap) return { readings: [], reasons: ["bands-overlap"] };
  // A place below the others is most likely what «участие» means.
  const isTakingPart = rest !== null && has(rest, "part");
  const isAsked = !isOfPlace(name, unit);
  return {
    readings: [{ rule: { kind: "value_bands", bands: all.reverse() }, type: "integer" }],
    reasons: [...(isAsked ? (["place-figure"] as const) : []), ...(isTakingPart ? (["rest"] as const) : [])],
  };
}

/** Takes a form out of the wording; nothing where there is none. */
function takeOne(text: Leftover, form: ReturnType<typeof within>): PhraseParts | null {
  const found = form(piecesOf(text.left(), own));
  if (!found) return null;
  text.keep(`${found.before}\u0001${found.after}`);
  return found.parts;
}

function takePlaces(text: Leftover, form: ReturnType<typeof within>): readonly Band[] {
  const bands: Band[] = [];
  for (let parts = takeOne(text, form); parts !== null; parts = takeOne(text, form)) {
    const from = placeOf(parts["from"]?.[0]);
    const to = has(parts, "to") ? placeOf(parts["to"]?.[0]) : from;
    bands.push({ ge: from, lt: to + 1, points: numberOf(parts, "points") });
    if (bands.length > mostPlaces) return [];
  }
  return bands;
}

function listedPlaces(text: Leftover): readonly Band[] | null {
  const parts = takeOne(text, slashed);
  if (!parts) return null;
  const letters = (parts["list"] ?? []).filter(({ kind, text: one }) => kind === "number" || /^[iі]{1,3}$/u.test(one));
  const values = (parts["values"] ?? []).filter(({ kind }) => kind === "number");
  if (letters.length !== values.length) return [];
  return letters.map((token, at) => {
    const place = placeOf(token);
    return { ge: place, lt: place + 1, points: values[at]?.value ?? 0 };
  });
}

function placeOf(token: Token | undefined): number {
  if (token === undefined) return 0;
  if (token.kind === "number") return token.value;
  return [...ordinals].reverse().find(([form]) => form.test(token.text))?.[1] ?? 0;
}
