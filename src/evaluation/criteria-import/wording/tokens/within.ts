import { pattern } from "../pattern";
import { letterOf, type PhraseParts } from "./phrase";
import { tokenize, type Token } from "./tokenize";

/** Pieces that a grammar tells apart by their text: a letter of its own for each. */
export type OwnLetters = readonly (readonly [letter: string, text: RegExp])[];

/** What a grammar took of a wording, and the text before and behind it. */
export interface Taken {
  readonly parts: PhraseParts;
  readonly taken: readonly Token[];
  readonly before: string;
  readonly after: string;
}

/** A wording in pieces, each with its letter. */
interface Pieces {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly letters: string;
}

/**
 * A wording in pieces, with letters of its own for a grammar.
 * @param text As `ruleText` gives it.
 * @param own The first text that fits gives the letter; others have that of their kind.
 */
export function piecesOf(text: string, own: OwnLetters): Pieces {
  const tokens = tokenize(text);
  const letters = tokens.map((token) => own.find(([, form]) => form.test(token.text))?.[0] ?? letterOf(token.kind));
  return { text, tokens, letters: letters.join("") };
}

/**
 * A phrase within a wording: the first place where a grammar fits, with what it leaves on both sides.
 * @param grammar As a regular expression over letters.
 * @returns Nothing where the grammar fits nowhere.
 */
export function within(grammar: string): (pieces: Pieces) => Taken | null {
  const form = pattern(grammar, "du");
  return ({ text, tokens, letters }) => {
    const match = form.exec(letters);
    if (!match || match[0] === "") return null;
    const parts = Object.entries(match.indices?.groups ?? {}).map(([name, at]): [string, readonly Token[]] => [
      name,
      at === undefined ? [] : tokens.slice(at[0], at[1]),
    ]);
    const taken = tokens.slice(match.index, match.index + match[0].length);
    const [first, last] = [taken[0], taken.at(-1)];
    return {
      parts: Object.fromEntries(parts),
      taken,
      before: text.slice(0, first?.at ?? 0),
      after: text.slice((last?.at ?? 0) + (last?.text.length ?? 0)),
    };
  };
}

/** Whether a group of a phrase has any pieces. */
export function has(parts: PhraseParts, name: string): boolean {
  return (parts[name] ?? []).length > 0;
}

/** The words of pieces, apart by spaces. */
export function wordsOf(tokens: readonly Token[]): string {
  return tokens.map(({ text }) => text).join(" ");
}
