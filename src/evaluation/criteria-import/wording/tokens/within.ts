import { pattern } from "../pattern";
import { letterOf, type PhraseParts } from "./phrase";
import type { Token } from "./tokenize";

/** Pieces that a grammar tells apart by their text: a letter of its own for each. */
export type OwnLetters = readonly (readonly [letter: string, text: RegExp])[];

/** What a grammar took of a wording, and what stands before and behind it. */
export interface Taken {
  readonly parts: PhraseParts;
  readonly before: readonly Token[];
  readonly after: readonly Token[];
}

/**
 * Kinds of pieces as letters, one each, with letters of its own for a grammar.
 * @param tokens Pieces.
 * @param own The first text that fits gives the letter.
 */
export function lettersWith(tokens: readonly Token[], own: OwnLetters): string {
  return tokens.map((token) => own.find(([, text]) => text.test(token.text))?.[0] ?? letterOf(token.kind)).join("");
}

/**
 * A phrase within a wording: the first place where a grammar fits, with what it leaves on both sides.
 * @param grammar As a regular expression over letters.
 * @param own Letters of its own beside those of the kinds.
 * @returns Nothing where the grammar fits nowhere.
 */
export function within(grammar: string, own: OwnLetters): (tokens: readonly Token[]) => Taken | null {
  const form = pattern(grammar, "du");
  return (tokens) => {
    const match = form.exec(lettersWith(tokens, own));
    if (!match) return null;
    const parts = Object.entries(match.indices?.groups ?? {}).map(([name, at]): [string, readonly Token[]] => [
      name,
      at === undefined ? [] : tokens.slice(at[0], at[1]),
    ]);
    const end = match.index + match[0].length;
    return { parts: Object.fromEntries(parts), before: tokens.slice(0, match.index), after: tokens.slice(end) };
  };
}

/** The words of pieces, apart by spaces. */
export function wordsOf(tokens: readonly Token[]): string {
  return tokens.map(({ text }) => text).join(" ");
}
