import type { TwoNames } from "../facts/two-names";

/** Letters of one sound in Kazakh and Russian spelling: a name begins with either. */
const sounds = [
  ["А", "Ә", "Я"],
  ["Е", "Ё", "Э", "Ә"],
  ["И", "І", "Й", "Ы"],
  ["О", "Ө", "Ё", "У", "Ұ", "Ү", "Ю"],
  ["К", "Қ", "Г", "Ғ", "Х", "Һ"],
  ["Н", "Ң"],
  ["Ж", "Д", "Ю", "Я"],
];

/**
 * Whether the Kazakh and the Russian text may name one person: initials, and the letter the surname beside them begins with.
 * @param names A name, or a post with a name, in both languages.
 * @returns True too where a text has no initials: nothing is known then.
 * @example mayBeOnePerson({ kk: "А. Мұқашева", ru: "Мукашева А." }) //=> true
 * @example mayBeOnePerson({ kk: "бөлімінің басшысы Е.С. Иманбаевтың", ru: "руководителя отдела Сериковой А.Н." }) //=> false
 */
export function mayBeOnePerson({ kk, ru }: TwoNames): boolean {
  const [first, second] = [initialsOf(kk), initialsOf(ru)];
  if (!first || !second) return true;
  return first.every((letter, at) => {
    const other = second[at];
    return other === undefined || letter === undefined || soundsAlike(letter, other);
  });
}

/** The surname's first letter and up to two initials. */
function initialsOf(text: string): readonly (string | undefined)[] | undefined {
  const letters = text.normalize("NFC").slice(0, longest);
  const before = /(\p{Lu})\.[ \u00A0]?(?:(\p{Lu})\.)?[ \u00A0]?(\p{Lu})\p{L}/u.exec(letters);
  if (before) return [before[3], before[1], before[2]];
  const after = /(?<!\p{L})(\p{Lu})\p{L}{1,40}[ \u00A0](\p{Lu})\.[ \u00A0]?(?:(\p{Lu})\.)?/u.exec(letters);
  return after ? [after[1], after[2], after[3]] : undefined;
}

/** Posts and names are short; more is not searched. */
const longest = 500;

function soundsAlike(one: string, other: string): boolean {
  return one === other || sounds.some((letters) => letters.includes(one) && letters.includes(other));
}
