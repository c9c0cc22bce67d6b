/** Small letters of Russian, Kazakh and Latin, without the brackets of a class. */
const letters = "a-zа-яёәғқңөұүһі";

/**
 * A pattern over a text in small letters. `\p{L}` stands for the letters of the languages that tables are written in:
 * with those of all the world each of a hundred patterns would take milliseconds to be made ready.
 * A letter of another language is then no part of a word, and is asked about.
 * @param source As for a regular expression with the flag `u`.
 * @example pattern("^\\p{L}+$").test("ұпай") //=> true
 */
export function pattern(source: string): RegExp {
  let isInClass = false;
  const plain = source.replace(/\\p\{L\}|\\.|[[\]]/gu, (part) => {
    if (part === "[") isInClass = true;
    else if (part === "]") isInClass = false;
    if (part !== "\\p{L}") return part;
    return isInClass ? letters : `[${letters}]`;
  });
  return new RegExp(plain, "u");
}
