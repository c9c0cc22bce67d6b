import { emptyWords } from "../words/check/empty-words";

/** Shortest reason, in characters without the blanks around it. */
export const shortestReason = 10;

/** `short` lacks characters; `empty` has words that explain nothing, or no words. */
export type ReasonFault = "short" | "empty";

/**
 * Whether a text may stand as the reason for accepting a warning.
 * @param text As typed.
 * @returns What is wrong with it; nothing where it may stand.
 * @example judgeReason("да, всё верно") //=> "empty"
 */
export function judgeReason(text: string): ReasonFault | undefined {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const telling = words.filter((word) => !emptyWords.has(word) && new Set(word).size > 1);
  const length = text.trim().length;
  if (length > 0 && telling.length === 0) return "empty";
  if (length < shortestReason) return "short";
  return telling.some((word) => /\p{L}{3}/u.test(word)) ? undefined : "empty";
}
