import { pattern } from "../pattern";
import { codes, type Token, type TokenKind } from "./tokenize";

/** Pieces of a phrase by the names of its groups. */
export type PhraseParts = Readonly<Record<string, readonly Token[]>>;

/** Many grammars ask for the letters of the same pieces. */
const lettersOfPieces = new WeakMap<readonly Token[], string>();

/**
 * A phrase over kinds of pieces: a pattern over their letters that takes all of them or nothing, so that no word is passed over.
 * @param grammar As a regular expression over {@link codes}, without anchors.
 * @returns The pieces of each group, or nothing where any piece is not said by the grammar.
 */
export function phrase(grammar: string): (tokens: readonly Token[]) => PhraseParts | null {
  const whole = pattern(`^(?:${grammar})$`, "du");
  return (tokens) => {
    const match = whole.exec(lettersOf(tokens));
    if (!match) return null;
    return Object.fromEntries(
      Object.entries(match.indices?.groups ?? {}).map(([name, at]) => [
        name,
        at === undefined ? [] : tokens.slice(at[0], at[1]),
      ]),
    );
  };
}

/** Kinds of pieces as letters, one each. */
export function lettersOf(tokens: readonly Token[]): string {
  const known = lettersOfPieces.get(tokens);
  if (known !== undefined) return known;
  const told = tokens.map(({ kind }) => letterOf(kind)).join("");
  lettersOfPieces.set(tokens, told);
  return told;
}

/** The letter of a kind of pieces. */
export function letterOf(kind: TokenKind): string {
  return codes[kind];
}

/** Pieces parted where one of a kind stands; none of them is empty. */
export function parted(tokens: readonly Token[], by: TokenKind): readonly (readonly Token[])[] {
  const parts: Token[][] = [[]];
  for (const token of tokens) {
    if (token.kind === by) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts.filter((part) => part.length > 0);
}

/** The number of the first piece of a group. */
export function numberOf(parts: PhraseParts, name: string): number {
  return parts[name]?.find(({ value }) => !Number.isNaN(value))?.value ?? NaN;
}
