import type { Facts, FactValue } from "./facts";
import { canonicalText } from "./fingerprint-facts";

/**
 * The facts of a canonical text.
 * @returns `null` where the text is none, to the letter.
 * @example readCanonicalText('bagalau-facts 1\n["a",1]\n') //=> { a: 1 }
 */
export function readCanonicalText(text: string): Facts | null {
  try {
    const entries = text
      .split("\n")
      .slice(1, -1)
      .map((line) => JSON.parse(line) as [string, FactValue]);
    const facts: Facts = Object.fromEntries(entries);
    return canonicalText(facts) === text ? facts : null;
  } catch {
    // Cut off or changed: then it seals nothing.
    return null;
  }
}
