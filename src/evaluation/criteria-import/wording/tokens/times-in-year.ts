import { pattern } from "../pattern";

const inYear: readonly (readonly [word: RegExp, times: number])[] = [
  [pattern("квартал|тоқсан"), 4],
  [pattern("полугод|полгода|жарты ?жыл"), 2],
  [pattern("месяц|месячн|^мес(?:\\.|$)|(?:^| )ай"), 12],
  [pattern("год|жыл"), 1],
];

/**
 * How often a period comes in a year; nothing where the text names none.
 * @param text In small letters.
 * @example timesInYear("ежеквартально") //=> 4
 */
export function timesInYear(text: string): number | undefined {
  return inYear.find(([word]) => word.test(text))?.[1];
}
