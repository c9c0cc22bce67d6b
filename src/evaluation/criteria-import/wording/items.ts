import { pattern } from "./pattern";
import { phrase, parted, lettersOf, type PhraseParts } from "./tokens/phrase";
import { tokenize, type Token } from "./tokens/tokenize";
import { withoutEnd } from "../../../text/without-end";

/** One line of a list: a label and its points. */
export interface Item {
  readonly label: string;
  readonly points: number;
  readonly weight?: number;
}

interface Items {
  readonly items: readonly Item[];
  /** What stands before the list, «за каждого ученика:». */
  readonly lead: string;
}

/** Words of a label: no number, no limit and nothing that is for each. */
const words = "[awgvRJWVFATO]";
/** «1–2 место», «диплом 1 степени» */
const label = `(?<label>(?:ge?)?${words}{0,8}(?:n(?:dn)?g?w${words}{0,4})?)`;
const value = "(?<minus>m)?(?<points>n)p?";
const named = `(?<label>${words}{1,8})`;
const forward = [phrase(`b?${label}d${value}`), phrase(`${named}b?(?<minus>m)?(?<points>n)pb?`)];
/** «участие 2, победа 10»: no stroke anywhere in the list */
const plain = [phrase(`${named}(?<points>n)`)];
const backward = [phrase(`${value}[db]${named}b?`), phrase(`(?<minus>m)?(?<points>n)p${named}`)];
const list = (one: string, name: string): string => `(?<${name}>${one}(?:/${one})+)`;
const slashed = [
  phrase(`b?${list(`${words}{1,3}`, "labels")}b?d?b?${list("m?np?", "values")}b?`),
  phrase(`${list("m?np?", "values")}[db]?${list(`${words}{1,3}`, "labels")}b?`),
];
/** «1/2/3 место – 10/8/6 баллов» */
const rankedList = phrase(`b?(?<labels>[nw]g?(?:/[nw]g?)+)(?<rank>w)b?d?b?${list("m?np?", "values")}b?`);
const weighted = pattern("^(?:вес|салмағы)$");
const ranked = pattern("^-?(?:мест|орын|орн|степен|дәреже)");

const eachBehind = pattern(
  "(?:[(,;] ?|(?<=балл\\p{L}{0,3} |ұпай ))((?:за )?(?:кажд\\p{L}+|әр(?:бір)?)(?: \\p{L}+){0,4})[ ,;]{0,3}\\)?$",
);

/**
 * A wording that is wholly a list of labels with points: «районный – 3, областной – 6», «5 – да, 0 – нет», «есть/нет – 5/0»;
 * no word of it is left.
 * @param text As `ruleText` gives it, without its limits.
 * @returns Nothing where any piece is no label with points.
 */
export function itemsOf(text: string): Items | null {
  const plain = withoutEnd(text.replace(/\u0001/g, " ").trim(), /[;,.\s]/);
  const tokens = tokenize(plain);
  const list = listBehind(leadOf(tokens), tokens) ?? listBehind(0, tokens);
  if (list) return list;
  // «район – 2, область – 5 (за каждого ученика)»
  const behind = eachBehind.exec(plain);
  const before = behind && listBehind(0, tokenize(withoutEnd(plain.slice(0, behind.index), /[;,.\s]/)));
  return before && { ...before, lead: behind[1] ?? "" };
}

function listBehind(at: number, tokens: readonly Token[]): Items | null {
  const lead = textOf(tokens.slice(0, at)).replace(/ ?:$/, "");
  const body = tokens.slice(at);
  const pairs = pairsOf(body);
  if (pairs) return { items: pairs, lead };
  const pieces = piecesOf(body);
  for (const forms of [forward, backward, plain]) {
    const items = pieces.map((piece) => itemOf(forms, piece));
    if (items.length >= 2 && items.every((one) => one !== null)) return { items, lead };
  }
  return null;
}

/** «за каждого ученика: …»: words up to a colon that no points follow. */
function leadOf(tokens: readonly Token[]): number {
  const at = tokens.findIndex(({ text }) => text === ":");
  return at > 0 && /^[^ndst]+$/.test(lettersOf(tokens.slice(0, at))) ? at + 1 : 0;
}

/** Items apart; a weight belongs to the one before it. */
function piecesOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const strokes = tokens.map((token, at): Token => {
    // «да – 5 / нет – 0»
    const before = tokens[at - 1]?.kind;
    const isBetween = token.kind === "slash" && (before === "number" || before === "points");
    return isBetween ? { ...token, kind: "separator" } : token;
  });
  const pieces: Token[][] = [];
  let isNumbered = true;
  for (const piece of parted(strokes, "separator")) {
    const last = pieces.at(-1);
    // «имеется, но не обновляется – 2»
    const isMore: boolean = last !== undefined && (weighted.test(piece[0]?.text ?? "") || !isNumbered);
    const hasNumber = piece.some(({ kind }) => kind === "number");
    isNumbered = hasNumber || (isMore && isNumbered);
    if (last && isMore) last.push(...piece);
    else pieces.push([...piece]);
  }
  return pieces;
}

function pairsOf(tokens: readonly Token[]): readonly Item[] | null {
  for (const form of slashed) {
    const found = form(tokens);
    if (!found) continue;
    const labels = parted(found["labels"] ?? [], "slash");
    const values = parted(found["values"] ?? [], "slash");
    if (labels.length !== values.length) continue;
    return labels.map((one, at) => ({ label: textOf(one), points: signed(values[at] ?? []) }));
  }
  const found = rankedList(tokens);
  const rank = textOf(found?.["rank"] ?? []);
  if (!found || !ranked.test(rank)) return null;
  const [labels, values] = [parted(found["labels"] ?? [], "slash"), parted(found["values"] ?? [], "slash")];
  if (labels.length !== values.length) return null;
  return labels.map((one, at) => ({ label: `${textOf(one)} ${rank}`, points: signed(values[at] ?? []) }));
}

function itemOf(
  forms: readonly ((tokens: readonly Token[]) => PhraseParts | null)[],
  piece: readonly Token[],
): Item | null {
  const at = piece.findIndex(({ text }) => weighted.test(text));
  const weight = at > 0 ? piece[at + 1]?.value : undefined;
  const own = at > 0 ? piece.slice(0, at) : piece;
  if (at > 0 && (weight === undefined || piece.length !== at + 2)) return null;
  for (const form of forms) {
    const found = form(own);
    const told = found?.["label"] ?? [];
    if (!found || told.length === 0 || !isName(told)) continue;
    const points = signed([...(found["minus"] ?? []), ...(found["points"] ?? [])]);
    return { label: textOf(told), points, ...(weight !== undefined && { weight }) };
  }
  return null;
}

/** A number within a label is that of a place or a degree. */
function isName(label: readonly Token[]): boolean {
  const at = label.map(({ kind }) => kind).lastIndexOf("number");
  return at < 0 || label.slice(at + 1, at + 3).some(({ text }) => ranked.test(text));
}

function signed(tokens: readonly Token[]): number {
  const value = tokens.find(({ kind }) => kind === "number")?.value ?? NaN;
  return tokens.some(({ kind }) => kind === "minus") ? -value : value;
}

function textOf(tokens: readonly Token[]): string {
  return tokens
    .map(({ text }) => text)
    .join(" ")
    .replace(/(?<=\d) -/g, "-");
}
