/** A numbered item of a paper, to the beginning of the next. */
export interface ReadItem {
  readonly number: number;
  readonly text: string;
}

/** A number, a full stop and a capital letter; the numbers of clauses and of inner items have a digit before theirs. */
const beginning = /(?<![\d.]|№\s?)(\d{1,2})\.\s+(?=\p{Lu})/gu;

/**
 * The items of a flat text; numbers only grow, so that a date or a clause that looks like one is none.
 * @param text What follows the operative word.
 */
export function splitItems(text: string): ReadItem[] {
  const starts: { number: number; at: number; from: number }[] = [];
  for (const match of text.matchAll(beginning)) {
    const number = Number(match[1]);
    const last = starts.at(-1)?.number ?? 0;
    // A gap of the numbering is possible, a leap is not.
    if (number > last && number <= last + 3)
      starts.push({ number, at: match.index, from: match.index + match[0].length });
  }
  return starts.map(({ number, from }, index) => ({ number, text: text.slice(from, starts[index + 1]?.at).trim() }));
}

/**
 * Numbers that are left out.
 * @example missingNumbers([1, 3, 4]) //=> [2]
 */
export function missingNumbers(numbers: readonly number[]): number[] {
  const last = Math.max(0, ...numbers);
  return Array.from({ length: last }, (_, index) => index + 1).filter((number) => !numbers.includes(number));
}
