import { pattern } from "../pattern";
import type { Token } from "../tokens/tokenize";
import { within, wordsOf, type OwnLetters, type Taken } from "../tokens/within";
import { numberOf, type PhraseParts } from "../tokens/phrase";
import { minusWord, unitWord } from "../wordings";

/** So many points for so many of something, with the words that name it. */
export interface EachReading {
  readonly points: number;
  readonly per: number;
  readonly whole: boolean;
  /** The words say "for each", not only "for". */
  readonly each: boolean;
  /** What nobody has read: `\u0001` stands where the form was, around the words that name what is counted. */
  readonly left: string;
}

/** Pieces that these forms tell apart by their text. */
const own: OwnLetters = [
  // where a limit was read
  ["k", /^\u0001$/],
  ["y", /^үшін$/],
  // «за», «на»
  ["z", /^(?:за|на)$/],
  ["D", /^по$/],
  // «за каждый квартал» is one piece
  ["Q", /^(?:(?:за|на) )?(?:кажд[^ ]{1,40}|әр(?:бір)?) ./],
  // «за одно», «бір»
  ["o", /^(?:одн(?:ого|у|о|ой)|бір)$/],
  ["u", /^(?:единиц|ед\.)/],
  ["f", /^(?:полн|толық$)/],
  ["q", /^(?:количеств|числ|кол-во|саны(?:н|на)?$)/],
  ["X", /^(?:×|умножа|көбейтіл)/],
  ["E", /^әрқайсысы/],
  [",", /^,$/],
  [";", /^[;:\n]$/],
];
/** The word of one point: «балл за каждого». */
const single: OwnLetters = [["P", /^(?:балл|ұпай)$/], ...own];

/** Words that name what is counted; a number, a limit or a bound is none of them. */
const word = "[gwRJWVTvaO%oqyz,AbuDfk]";
const words = `${word}*?`;
const minus = "(?<minus>m[gD]?z?)?D?";
/** An amount of points, not an end of «5–10» or «5-тен 10-ға дейін». */
const amount = "(?<!nd)(?<points>n)(?!dn|F)";
const given = `${minus}${amount}p?(?<after>[DzgT]?m)?`;
const many = "(?<whole>f)?(?<per>n)?";

type Form = (tokens: readonly Token[]) => Taken | null;

/** The more exact first. */
const forms: readonly Form[] = [
  // «минус 10 баллов за каждое», «по 5 баллов за каждые 2», «10 ұпай әрбір мүше үшін», «2 балла каждому участнику»
  within(`${minus}${amount}p?(?<after>m)?b?(?:z(?:e|o|u)|(?<=p)[d]?e)${many}(?<what>${word}*)`, own),
  within(`${minus}${amount}p?(?<after>m)?b?(?<period>Q)`, own),
  // «1 балл за 100 тыс.»
  within(`${minus}${amount}p?(?<after>m)?b?z(?<per>n)(?<what>${word}*)`, own),
  // «за каждые 10 – 2 балла»: what is counted is not named, and what looks like a span is none
  within(`z?e(?<whole>f)?(?<per>n)d${minus}(?<points>n)p(?<after>m)?`, own),
  // «за каждого – 10 баллов», «каждому участнику 2 балла», «әрбір мүше үшін 10 ұпай»
  within(`(?:z(?:e|o|u)|e)${many}(?<what>${words})[d;]?${given}`, own),
  within(`(?<period>Q)(?<what>${words})[d;]?${given}`, own),
  // «бір бірлікке берілетін ұпай: 1»
  within(`(?:e|o)(?<per>n)?(?<what>w{1,3})p[d;]${amount}`, own),
  // «за 1 мероприятие – 5 баллов»
  within(`z(?<per>n)(?<what>${words})[d;]${given}`, own),
  // «әрқайсысына 2 ұпай», «2 ұпай әрқайсысына»
  within(`Ey?[d;]?${minus}${amount}p`, own),
  within(`${amount}pb?Ey?b?`, own),
  // «100 мың теңгеге 1 ұпай», «бір адамға – 2 ұпай»
  within(`(?<per>n)(?<given>w)y?[d;]?${amount}p(?<after>m)?`, own),
  within(`o(?<given>[wRJ])(?<for>y)?[d;]?${minus}${amount}p(?<after>m)?`, own),
  // «5 баллов / мероприятие»
  within(`${amount}p?/(?:n)?(?<unit>[wu])`, own),
  // «количество семинаров × 5 баллов», «5 баллов × количество семинаров», «іс-шара саны × 5 ұпай»
  within(`q(?<what>${words})XD?z?g?${amount}p?`, own),
  within(`${amount}p?Xq`, own),
  within(`${amount}p?X(?<what>${word}+?)q`, own),
  within(`(?<what>${word}+?)qd?X${amount}p?`, own),
  within(`(?<what>${word}*?)q${amount}pX`, own),
  // «балл за каждого»
  within(`(?<![nm])(?<points>P)(?:z(?:e|o|u)|e)(?<what>${word}*)`, single),
];

const dative = pattern("(?:ге|ға|ке|қа|не|на)$");
/** A place, a span of time and what follows a number of them. */
const noUnit = pattern("^(?:-?(?:е|ое|й) )?(?:мест|год|г\\.|лет|квартал|полугод|месяц|балл)");
const severalSpans = pattern("(?<!\\p{L})за \\d");
const unit = pattern(`^${unitWord}$`);
const isTaken = pattern(`^${minusWord}$`);
/** «за каждый квартал»: what is counted is the period. */
const each = pattern("^(?:(?:за|на) )?(?:кажд\\p{L}+|әр(?:бір)?) ");

/**
 * Finds «5 баллов за каждое …» and its like in the pieces of a wording.
 * @param tokens The whole wording without its limits.
 * @returns Nothing where no form fits.
 */
export function eachReading(tokens: readonly Token[]): EachReading | null {
  for (const form of forms) {
    const found = form(tokens);
    if (!found || !isUnit(found)) continue;
    const { parts, before, after } = found;
    const isMinus = has(parts, "minus") || has(parts, "after");
    const value = parts["points"]?.[0]?.kind === "points" ? 1 : numberOf(parts, "points");
    const per = numberOf(parts, "per");
    const taken = tokens.slice(before.length, tokens.length - after.length);
    return {
      points: isMinus ? -Math.abs(value) : value,
      per: Number.isNaN(per) ? 1 : per,
      whole: has(parts, "whole"),
      each: has(parts, "period") || taken.some(({ kind }) => kind === "each"),
      left: [wordsOf(before), "\u0001", ...named(parts), wordsOf(after)].filter((text) => text !== "").join(" "),
    };
  }
  return null;
}

function has(parts: PhraseParts, name: string): boolean {
  return (parts[name] ?? []).length > 0;
}

/** Whether what a form counts in can be counted. */
function isUnit({ parts, after }: Taken): boolean {
  const per = parts["per"]?.[0];
  const what = wordsOf(parts["what"] ?? []);
  if (per && has(parts, "what") && noUnit.test(what)) return false;
  if (per && !has(parts, "after") && severalSpans.test(wordsOf(after))) return false;
  const given = parts["given"]?.[0]?.text;
  if (given !== undefined && !has(parts, "for") && !dative.test(given)) return false;
  const told = parts["unit"]?.[0]?.text;
  return told === undefined || unit.test(told);
}

/** The words that name what is counted, before a mark; that points are taken off is read already. */
function named(parts: PhraseParts): readonly string[] {
  const period = wordsOf(parts["period"] ?? []).replace(each, "");
  const what = (parts["what"] ?? []).filter(({ text }) => !isTaken.test(text));
  const words = [period, wordsOf([...what, ...(parts["given"] ?? []), ...(parts["unit"] ?? [])])];
  const text = words.filter((one) => one !== "").join(" ");
  return text === "" ? [] : [text, "\u0001"];
}
