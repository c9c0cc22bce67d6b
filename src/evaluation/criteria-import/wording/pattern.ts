/** Small letters of Russian, Kazakh and Latin, without the brackets of a class. */
const letters = "a-zа-яёәғқңөұүһі";

const bothCases = `${letters}A-ZА-ЯЁӘҒҚҢӨҰҮҺІ`;

/** The longest run that one piece of a pattern takes: blanks as `ruleText` leaves them, words, digits, and all between two pieces. */
const longest = { blanks: 3, letters: 40, digits: 20, others: 300 };

/**
 * A pattern over a text in small letters. `\p{L}` stands for the letters of the languages that tables are written in:
 * with those of all the world each of a hundred patterns would take milliseconds to be made ready.
 * A letter of another language is then no part of a word, and is asked about. Runs have an end, so that the time a pattern
 * takes grows with its text and no faster, whatever the text is; what is longer is left over and asked about.
 * @param source As for a regular expression with the flag `u`.
 * @param flags `u` and what else it needs.
 * @example pattern("^\\p{L}+$").test("ұпай") //=> true
 */
export function pattern(source: string, flags = "u"): RegExp {
  let isInClass = false;
  let ofClass = "";
  const plain = source.replace(/(\\p\{L\}|\\.|[[\]]|[^\\[\]])([*+]?)/gu, (_all, part: string, run: string) => {
    const wasInClass = isInClass;
    if (part === "[") [isInClass, ofClass] = [true, ""];
    else if (part === "]") isInClass = false;
    else if (isInClass) ofClass += part;
    const shown = part !== "\\p{L}" ? part : isInClass ? letters : `[${letters}]`;
    if (run === "" || isInClass) return shown + run;
    const kind = wasInClass ? kindOf(ofClass) : kindOf(part);
    return kind === undefined ? shown + run : `${shown}{${run === "*" ? 0 : 1},${longest[kind]}}`;
  });
  return new RegExp(plain, flags);
}

/** What a run is made of; nothing for a group, which is bounded by what stands in it, and for what takes all the rest. */
function kindOf(piece: string): keyof typeof longest | undefined {
  if (piece === ")" || piece === ".") return undefined;
  if (piece === "\\s") return "blanks";
  if (piece === "\\d") return "digits";
  return /^(?:\\p\{L\}|-)+$/.test(piece) ? "letters" : "others";
}

/** By the flags that differ: a source read off a pattern is found without being put together anew. */
const ready = Array.from({ length: 4 }, () => new Map<string, RegExp>());

/**
 * A pattern as it is written, where `\p{L}` stands for the letters of our languages, great and small: with those of all the world,
 * above all behind `(?<!`, each would take as long to be made ready as many lines to be read.
 * @param written With the flag `u`.
 * @example ownLetters(/^\p{L}+$/u).test("Ұпай") //=> true
 */
export function ownLetters(written: RegExp): RegExp {
  const alike = ready[(written.global ? 1 : 0) + (written.ignoreCase ? 2 : 0)];
  const known = alike?.get(written.source);
  if (known) return known;
  let isInClass = false;
  const source = written.source.replace(/\\p\{L\}|\\.|[[\]]/gu, (part) => {
    if (part === "[" || part === "]") isInClass = part === "[";
    return part !== "\\p{L}" ? part : isInClass ? bothCases : `[${bothCases}]`;
  });
  const made = new RegExp(source, written.flags);
  alike?.set(written.source, made);
  return made;
}
