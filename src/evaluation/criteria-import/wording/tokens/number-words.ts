import { pattern } from "../pattern";

const ru: Readonly<Record<string, number>> = {
  ноль: 0,
  нуль: 0,
  полтора: 1.5,
  полторы: 1.5,
  два: 2,
  две: 2,
  двух: 2,
  три: 3,
  трех: 3,
  четыре: 4,
  четырех: 4,
  пять: 5,
  пяти: 5,
  шесть: 6,
  шести: 6,
  семь: 7,
  семи: 7,
  восемь: 8,
  восьми: 8,
  девять: 9,
  девяти: 9,
  десять: 10,
  десяти: 10,
  одиннадцать: 11,
  двенадцать: 12,
  двенадцати: 12,
  тринадцать: 13,
  четырнадцать: 14,
  пятнадцать: 15,
  пятнадцати: 15,
  шестнадцать: 16,
  семнадцать: 17,
  восемнадцать: 18,
  девятнадцать: 19,
  двадцать: 20,
  двадцати: 20,
  тридцать: 30,
  тридцати: 30,
  сорок: 40,
  сорока: 40,
  пятьдесят: 50,
  пятидесяти: 50,
  шестьдесят: 60,
  шестидесяти: 60,
  семьдесят: 70,
  семидесяти: 70,
  восемьдесят: 80,
  восьмидесяти: 80,
  девяносто: 90,
  сто: 100,
  ста: 100,
  двести: 200,
  двухсот: 200,
  триста: 300,
  трехсот: 300,
  пятьсот: 500,
};
const kk: Readonly<Record<string, number>> = {
  нөл: 0,
  екі: 2,
  үш: 3,
  төрт: 4,
  бес: 5,
  алты: 6,
  жеті: 7,
  сегіз: 8,
  тоғыз: 9,
  он: 10,
  жиырма: 20,
  отыз: 30,
  қырық: 40,
  елу: 50,
  алпыс: 60,
  жетпіс: 70,
  сексен: 80,
  жүз: 100,
};
const all: Readonly<Record<string, number>> = { ...ru, ...kk };
const one = "(?:один|одно|одного|бір)";
const longestFirst = Object.keys(all).sort((a, b) => b.length - a.length);
const ending = "(?:[дтн][ае]н|[ғқ]а|[гк]е)?";
/** Number words side by side; «тоқсан» is a quarter of the year more often than ninety and is none. */
const numbers = pattern(
  `(?<![\\p{L}\\d-])(?<words>(?:${longestFirst.join("|")})(?: (?:${[...longestFirst, one].join("|")}))*)(?<end>${ending})(?![\\p{L}-])`,
  "gu",
);
/** «один балл», «бір ұпай»: elsewhere it is «each» or «once». */
const onePoint = pattern(`(?<!\\p{L})${one}(?= (?:балл|очк|ұпай))`, "gu");

const great: readonly (readonly [RegExp, string])[] = [
  [pattern("(?<=кажд(?:ая|ый|ую|ые) (?:полн\\p{L}{2} )?)тысяч[аиу](?!\\p{L})", "gu"), "1000"],
  [pattern("(?<=кажд(?:ая|ый|ую|ые) (?:полн\\p{L}{2} )?)сотн[юия](?!\\p{L})", "gu"), "100"],
  [pattern("(?<=кажд(?:ая|ый|ую|ые) (?:полн\\p{L}{2} )?)десяток(?!\\p{L})", "gu"), "10"],
  [pattern("(?<=(?<!\\p{L})әр(?:бір)? (?:толық )?)мың(?!\\p{L})", "gu"), "1000"],
];

/** «балл за каждого» alone is one. */
const lonePoint = pattern("(?<![\\d\\p{L}.–:] ?)балл(?= за кажд\\p{L}+(?: \\p{L}+){0,4}(?:$|[,;(]))", "gu");

/**
 * A wording with its numbers in figures: «три балла», «он бес ұпай», «екіден», «не более двадцати баллов».
 * @param text In small letters, as `ruleText` gives it; words that cannot be one number stay as they are.
 * @example numbersInFigures("двадцать пять баллов, үштен артық емес") //=> "25 баллов, 3-тен артық емес"
 */
export function numbersInFigures(text: string): string {
  const plain = /тысяч|сотн|десяток|мың/u.test(text)
    ? great.reduce((own, [word, figures]) => own.replace(word, figures), text)
    : text;
  return plain
    .replace(onePoint, "1")
    .replace(lonePoint, "1 балл")
    .replace(numbers, (found: string, ...parts: unknown[]) => {
      const { words = "", end = "" } = parts.at(-1) as Record<string, string | undefined>;
      const value = valueOf(words.split(" ").map((word) => all[word] ?? 1));
      return value === null ? found : `${String(value)}${end === "" ? "" : `-${end}`}`;
    });
}

/** «двадцать пять» adds up, «пять двадцать» is no number. */
function valueOf(parts: readonly number[]): number | null {
  const size = (part: number): number => (part >= 100 ? 100 : part >= 10 ? 10 : 1);
  const isFalling = parts.every((part, at) => {
    const before = parts[at - 1];
    return before === undefined || (size(before) > size(part) && before % 10 === 0 && part > 0);
  });
  return isFalling ? parts.reduce((sum, part) => sum + part, 0) : null;
}
