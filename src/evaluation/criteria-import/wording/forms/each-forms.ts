import { isCountable } from "../known-words";
import { pattern } from "../pattern";
import { has, piecesOf, within, wordsOf, type OwnLetters, type Taken } from "../tokens/within";
import { numberOf, type PhraseParts } from "../tokens/phrase";
import { minusWord, unitWord } from "../wordings";

/** So many points for so many of something, with the words that name it. */
export interface EachReading {
  readonly points: number;
  readonly per: number;
  readonly whole: boolean;
  /** The words say "for each", not only "for". */
  readonly each: boolean;
  /** Points given out one by one, of which only the limit beside them tells that they are. */
  readonly isOpen: boolean;
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
  ["q", /^(?:количеств|числ|кол-во|значени|величин|(?:саны|мәні)(?:н|на)?$)/],
  ["X", /^(?:×|умножа|көбейтіл)/],
  ["E", /^әрқайсысы/],
  ["Z", /^ұпайдан$/],
  [",", /^,$/],
  [";", /^[;:\n]$/],
];

/** Words that name what is counted; a number, a limit or a bound is none of them. */
const word = "[gwRJWVTvaO%oqyz,AbuDfk]";
const words = `${word}*?`;
const minus = "(?<minus>m[gD]?z?)?D?";
const point = "[pZ]";
/** An amount of points, not an end of «5–10» or «5-тен 10-ға дейін», nor a number of things, «20 адам». */
const amount = "(?<!nd)(?<points>n)(?!dn|F|w)";
const given = `${minus}${amount}${point}?(?<after>[DzgT]?m)?`;
const many = "(?<whole>f)?(?<per>n)?";

/** The more exact first. */
const forms = [
  // «минус 10 баллов за каждое», «по 5 баллов за каждые 2», «10 ұпай әрбір мүше үшін», «2 балла каждому участнику»
  `${minus}${amount}${point}?(?<after>m)?b?ze(?<lead>w{1,2})(?<per>n)(?<what>${word}*)`,
  `${minus}${amount}${point}?(?<after>m)?b?(?:z(?:e|o|u)|(?<=[pZ])d?e)${many}(?<what>${word}*)`,
  `${minus}${amount}${point}?(?<after>m)?b?(?<period>Q)`,
  // «1 балл за 100 тыс.»
  `${minus}${amount}${point}?(?<after>m)?b?z(?<per>n)(?<what>${word}*)`,
  // «за каждые 10 – 2 балла»: what is counted is not named, and what looks like a span is none
  `z?e(?<whole>f)?(?<per>n)d${minus}(?<points>n)${point}(?<after>m)?`,
  // «әрбір отырғызылған 50 көшетке 1 балл», «за каждые новые 10 членов – 2 балла»
  `z?e(?<lead>w{1,2})(?<per>n)(?<what>[wgRyz]{1,5}?)[d;]?${amount}${point}(?<after>m)?`,
  // «за каждого – 10 баллов», «каждому участнику 2 балла», «әрбір мүше үшін 10 ұпай»
  `(?:z(?:e|o|u)|e)${many}(?<what>${words})[d;]?${given}`,
  `(?<period>Q)(?<what>${words})[d;]?${given}`,
  // «бір бірлікке берілетін ұпай: 1»
  `(?:e|o)(?<per>n)?(?<what>w{1,3})p[d;]${amount}`,
  // «за 1 мероприятие – 5 баллов»
  `z(?<per>n)(?<what>${words})[d;]${given}`,
  // «әрқайсысына 2 ұпай», «әрқайсысына – 2», «әрқайсысы үшін 2 ұпай шегеріледі», «2 ұпай әрқайсысына»
  `Ey?[d;]?${minus}${amount}${point}(?<after>m)?`,
  `Ey?[d;]${minus}${amount}`,
  `${amount}${point}(?<after>m)?b?Ey?b?`,
  // «100 мың теңгеге 1 ұпай», «бір адамға – 2 ұпай», «іс-шараға 3 ұпайдан»
  `(?<per>n)(?<given>w)y?[d;]?${amount}${point}(?<after>m)?`,
  `o(?<given>[wRJ])(?<for>y)?[d;]?${minus}${amount}${point}(?<after>m)?`,
  `o(?<given>[wRJ])(?<for>y)d${minus}(?<points>n)$`,
  `(?<given>[wRJ])(?<for>y)?[d;]?${amount}Z`,
  // «5 баллов / мероприятие»
  `${amount}p?/(?<per>n)?(?<unit>[wu])`,
  // «количество семинаров × 5 баллов», «5 баллов × количество семинаров», «іс-шара саны × 5 ұпай»
  `q(?<what>${words})X[Dzg]?${amount}p?`,
  `${amount}p?Xq`,
  `${amount}p?X(?<what>${word}+?)q`,
  `(?<what>${word}+?)qd?X${amount}p?`,
  `(?<what>${words})q${amount}pX`,
  // «процент охвата × 0,5 балла»
  `(?<what>%${word}{0,4}?)X[Dzg]?${amount}p?`,
  // «по 3 балла за мероприятие», «за мероприятие по 3 балла»
  `D${amount}pb?z(?<one>[wRJ]${word}*)`,
  `z(?<one>[wRJ]${words})d?D${amount}p`,
  // «по 3 балла (не более 15)», «3 ұпайдан (15 ұпайға дейін)»
  `^(?<open>D)${amount}p?(?=[b,]{0,2}k)`,
  `^${amount}(?<open>Z)(?=[b,]{0,2}k)`,
].map(within);

const dative = pattern("(?:ге|ға|ке|қа|не|на)$");
/** A place, a span of time and what follows a number of them. */
const noUnit = pattern("^(?:-?(?:е|ое|й) )?(?:мест|год|г\\.|лет|квартал|полугод|месяц|балл)");
/** What is there or done once, and is not counted. */
const notCounted = pattern("^(?:наличи|отсутстви|своеврем|выполнен|исполнен|соблюден|качеств|полнот)");
const severalSpans = pattern("(?<!\\p{L})за \\d");
const span = pattern("^(?:год|жыл|месяц|ай|квартал|тоқсан|недел|апта|полуг|период|кезең)");
const unit = pattern(`^${unitWord}$`);
/** «100 тыс. тенге – 1 балл»: for each of them, or for so many at least. */
const tenge = /^те[нң]ге$/u;
const isTaken = pattern(`^${minusWord}$`);
/** «за каждый квартал»: what is counted is the period. */
const each = pattern("^(?:(?:за|на) )?(?:кажд\\p{L}+|әр(?:бір)?) ");

/**
 * Finds «5 баллов за каждое …» and its like in a wording.
 * @param text The wording without its limits.
 * @returns Nothing where no form fits.
 */
export function eachReading(text: string): EachReading | null {
  const pieces = piecesOf(text, own);
  for (const form of forms) {
    const found = form(pieces);
    if (!found || !isUnit(found)) continue;
    const { parts, taken, before, after } = found;
    const isMinus = has(parts, "minus") || has(parts, "after");
    const [value, per] = [numberOf(parts, "points"), numberOf(parts, "per")];
    return {
      points: isMinus ? -Math.abs(value) : value,
      per: Number.isNaN(per) ? 1 : per,
      whole: has(parts, "whole"),
      each: has(parts, "period") || taken.some(({ kind }) => kind === "each"),
      isOpen: has(parts, "open") || tenge.test(parts["given"]?.[0]?.text ?? ""),
      left: `${before}\u0001${named(parts)}${after}`,
    };
  }
  return null;
}

/**
 * Whether words name something that can be there several times.
 * @param words As `ruleText` gives them.
 * @example isThing("наличие сайта") //=> false
 */
export function isThing(words: string): boolean {
  return !notCounted.test(words) && !span.test(words);
}

/** Whether what a form counts in can be counted. */
function isUnit({ parts, taken, after }: Taken): boolean {
  // «за каждые 5 лет» counts years, «за 5 лет» is a span of them.
  const per = taken.some(({ kind }) => kind === "each") ? undefined : parts["per"]?.[0];
  if (per && has(parts, "what") && noUnit.test(wordsOf(parts["what"] ?? []))) return false;
  if (per && !has(parts, "after") && severalSpans.test(after)) return false;
  if (has(parts, "one") && notCounted.test(wordsOf(parts["one"] ?? []))) return false;
  // «әр іс-шараға 20 адам» counts no twenties
  if (parts["lead"]?.some(({ text }) => dative.test(text))) return false;
  const given = parts["given"]?.[0]?.text;
  if (given !== undefined && !has(parts, "for") && !dative.test(given)) return false;
  const told = parts["unit"]?.[0]?.text;
  // «1 балл/субботник» prices whatever it is; «5/мероприятие» may be a fraction
  const isPriced = taken.some(({ kind }) => kind === "points");
  // «5 баллов/год» are given once
  if (span.test(told ?? "")) return false;
  return told === undefined || isPriced || unit.test(told) || isCountable(told);
}

/** The words that name what is counted, before a mark; that points are taken off is read already. */
function named(parts: PhraseParts): string {
  const period = wordsOf(parts["period"] ?? []).replace(each, "");
  const what = [...(parts["lead"] ?? []), ...(parts["what"] ?? []), ...(parts["one"] ?? [])].filter(
    ({ text }) => !isTaken.test(text),
  );
  const words = [period, wordsOf([...what, ...(parts["given"] ?? []), ...(parts["unit"] ?? [])])];
  const text = words.filter((one) => one !== "").join(" ");
  return text === "" ? "" : ` ${text} \u0001`;
}
