import type { PaperLanguage } from "../../facts/two-names";
import { actPatterns as patterns } from "../../words/act-reading/act-patterns";
import { flatText } from "./flat-text";
import { missingNumbers, splitItems, type ReadItem } from "./split-items";

/** A prize place as a paper states it. */
interface ReadPlace {
  readonly place: number;
  /** As printed; whose it is, the roster tells. */
  readonly name: string;
  /** `null` where the figure cannot be read. */
  readonly total: number | null;
}

/** What a resolution says of a year's results; absent where it says nothing that was understood. */
export interface ReadAct {
  readonly language?: PaperLanguage;
  /** ISO date. */
  readonly date?: string;
  readonly protocol?: string;
  readonly item?: string;
  readonly year?: number;
  /** Clause it rests on. */
  readonly clause?: string;
  readonly reporter?: string;
  readonly places: readonly ReadPlace[];
  /** Names as printed; no points are published for them. */
  readonly encouraged: readonly string[];
  readonly amendedClauses: readonly string[];
  readonly newAppendix: boolean;
  readonly ceremony: boolean;
  /** Post and name in the case of the sentence. */
  readonly control?: string;
  readonly chair?: string;
  /** Numbers of its items as printed. */
  readonly items: readonly number[];
  readonly oddities: readonly Oddity[];
}

/** What is odd about a paper; it is told, never mended in silence. */
export type Oddity =
  /** Items are numbered with a gap (INC-02). */
  | { readonly kind: "gap"; readonly missing: readonly number[] }
  /** As many quotes do not open as close (INC-23). */
  | { readonly kind: "quotes"; readonly open: number; readonly close: number }
  /** Places are written with the Cyrillic letter І (INC-25). */
  | { readonly kind: "cyrillic-place" }
  | { readonly kind: "unread-total"; readonly place: number }
  /** An item speaks of encouragement, and no list of names was found in it. */
  | { readonly kind: "unread-encouragement"; readonly item: number }
  /** The prize places are not I, II, III in this order. */
  | { readonly kind: "places"; readonly found: readonly number[] };

/** Many times a resolution; what is said of results stands before its annexes. */
const mostLetters = 60_000;

/**
 * Reads a resolution of the union on the results of a year.
 * @param text Pasted or from a file, in Kazakh or Russian, broken into lines anyhow.
 * @returns What was understood, and what is odd.
 * @see INC-02, INC-10, INC-23, INC-25, INC-26
 */
export function readAct(text: string): ReadAct {
  const flat = flatText(text.slice(0, mostLetters));
  const resolves = patterns.resolves.exec(flat);
  const operative = withoutSignature(resolves ? flat.slice(resolves.index + resolves[0].length) : flat);
  const items = splitItems(operative);
  const date = patterns.date.exec(flat);
  const reference = patterns.reference.exec(flat);
  const year = firstGroup(patterns.year.exec(flat));
  const clause = firstGroup(patterns.clause.exec(flat));
  const reporter = firstGroup(patterns.reporter.exec(flat))?.trim();
  const amending = items.filter((item) => patterns.amendment.test(headOf(item)));
  const controlling = items.map(({ text: said }) => patterns.control.exec(said));
  const control = controlling.map((match) => firstGroup(match)).find((found) => found !== undefined);
  const chair = patterns.signature.exec(flat)?.[1];
  const language = patterns.kazakh.test(flat) ? "kk" : patterns.russian.test(flat) ? "ru" : undefined;
  const protocol = reference?.[1];
  const number = firstGroup(reference, 2);
  return {
    ...(language && { language }),
    ...(date && { date: `${date[3]}-${date[2]}-${date[1]}` }),
    ...(protocol !== undefined && { protocol }),
    ...(number !== undefined && { item: number }),
    ...(year !== undefined && { year: Number(year) }),
    ...(clause !== undefined && { clause }),
    ...(reporter !== undefined && { reporter }),
    places: placesOf(operative),
    encouraged: encouragedOf(items),
    amendedClauses: clausesOf(amending),
    newAppendix: amending.some(({ text: said }) => patterns.newAppendix.test(said)),
    ceremony: items.some(({ text: said }) => patterns.ceremony.test(said)),
    ...(control !== undefined && { control }),
    ...(chair !== undefined && { chair }),
    items: items.map(({ number: own }) => own),
    oddities: odditiesOf(flat, operative, items),
  };
}

function firstGroup(match: RegExpExecArray | null, from = 1): string | undefined {
  return match?.slice(from).find((group) => group !== undefined);
}

function headOf({ text }: ReadItem): string {
  return text.split(":")[0] ?? text;
}

/** Annexes stand behind the signature and have numbers of their own. */
function withoutSignature(text: string): string {
  const signature = patterns.end.exec(text);
  return (signature ? text.slice(0, signature.index) : text).trim();
}

function placesOf(text: string): ReadPlace[] {
  return [...text.matchAll(patterns.place)].map(([, place = "", name = "", total = ""]) => ({
    place: placeNumber(place),
    name: name.trim(),
    total: readTotal(total),
  }));
}

function placeNumber(text: string): number {
  return /^\d+$/.test(text) ? Number(text) : text.length;
}

/** A total with its groups parted by any space, whole or with hundredths; three digits behind a stroke may be thousands, and are asked. */
function readTotal(text: string): number | null {
  const plain = text.replace(/\s+/g, "").replace(",", ".").replace("\u2212", "-");
  return /^-?\d+(\.\d{1,2})?$/.test(plain) ? Number(plain) : null;
}

function encouragedOf(items: readonly ReadItem[]): string[] {
  const item = items.find((one) => patterns.encouragement.test(headOf(one)) && /:\s*[-–—]/.test(one.text));
  if (item === undefined) return [];
  const list = item.text.slice(item.text.indexOf(":") + 1);
  return list
    .split(";")
    .map((entry) =>
      entry
        .trim()
        .replace(/^[-–—]\s*/, "")
        .replace(/\.$/, ""),
    )
    .filter((entry) => entry !== "");
}

function clausesOf(items: readonly ReadItem[]): string[] {
  const found = items.flatMap(({ text }) =>
    [...text.matchAll(patterns.amendedClause)].flatMap(([, quoted, named]) => quoted ?? named ?? []),
  );
  return [...new Set(found)].sort();
}

function odditiesOf(flat: string, operative: string, items: readonly ReadItem[]): Oddity[] {
  const missing = missingNumbers(items.map(({ number }) => number));
  const count = (sign: string): number => flat.split(sign).length - 1;
  const [open, close] = [count("«"), count("»")];
  const places = placesOf(operative);
  const found = places.map(({ place }) => place);
  return [
    ...(missing.length > 0 ? [{ kind: "gap", missing } as const] : []),
    ...(open !== close ? [{ kind: "quotes", open, close } as const] : []),
    ...([...operative.matchAll(patterns.place)].some(([, place = ""]) => place.includes("\u0406"))
      ? [{ kind: "cyrillic-place" } as const]
      : []),
    ...places.flatMap(({ place, total }) => (total === null ? [{ kind: "unread-total", place } as const] : [])),
    ...items.flatMap((item) =>
      patterns.encouragement.test(headOf(item)) &&
      !patterns.amendment.test(headOf(item)) &&
      encouragedOf([item]).length === 0
        ? [{ kind: "unread-encouragement", item: item.number } as const]
        : [],
    ),
    ...(found.join() === "1,2,3" || found.length === 0 ? [] : [{ kind: "places", found } as const]),
  ];
}
