export type Token =
  | { readonly kind: "number"; readonly text: string }
  /** A base field such as `B01` or an indicator written `[1.2]`. */
  | { readonly kind: "operand"; readonly text: string }
  | { readonly kind: "sign"; readonly text: string }
  | { readonly kind: "word"; readonly text: "and" | "or" | "abs" };

const pattern = /\s*(?:(\d+(?:\.\d+)?)|\[([^[\]]+)\]|([\p{L}_][\p{L}\p{N}_]*)|(=>|<=|>=|[-+*/<>=()]))/uy;
const words: ReadonlySet<string> = new Set(["and", "or", "abs"]);

/**
 * The tokens of an expression over figures.
 * @returns The tokens, or `null` where a character belongs to none.
 */
export function tokenize(text: string): Token[] | null {
  const tokens: Token[] = [];
  const source = text.trimEnd();
  pattern.lastIndex = 0;
  while (pattern.lastIndex < source.length) {
    const match = pattern.exec(source);
    if (match === null) return null;
    const [, number, code, name, sign] = match;
    if (number !== undefined) tokens.push({ kind: "number", text: number });
    else if (code !== undefined) tokens.push({ kind: "operand", text: code.trim() });
    else if (name === undefined) tokens.push({ kind: "sign", text: sign ?? "" });
    else if (words.has(name)) tokens.push({ kind: "word", text: name as "and" });
    else tokens.push({ kind: "operand", text: name });
  }
  return tokens;
}
