import { emptyWords } from "../criteria/empty-words";

/** Shortest reason, in characters without the blanks around it. */
const shortestReason = 10;

/** `short` lacks characters; `empty` has words that explain nothing, or no words. */
export type ReasonFault = "short" | "empty";

/**
 * Whether a text may stand as a reason: for a figure far from last year's, for accepting a warning, for an act.
 * @param text As typed.
 * @returns What is wrong with it; nothing where it may stand.
 * @example judgeReason("да, всё верно") //=> "empty"
 */
export function judgeReason(text: string): ReasonFault | undefined {
  const telling = tellingWords(text);
  const length = text.trim().length;
  if (length > 0 && telling.length === 0) return "empty";
  if (length < shortestReason) return "short";
  return telling.some((word) => /\p{L}{3}/u.test(word)) ? undefined : "empty";
}

/**
 * The words and numbers of a text that say something.
 * @param text As typed.
 * @returns Lower case; without words that confirm only, and without one sign repeated.
 * @example tellingWords("Есть, см. отчёт 14") //=> ["отчёт", "14"]
 */
export function tellingWords(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => !emptyWords.has(word) && new Set(word).size > 1);
}
