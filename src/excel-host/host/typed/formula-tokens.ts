import type { Notation } from "./notation";

/** A piece of a formula; `name` is of a function, an area or a cell. */
export interface FormulaToken {
  readonly kind: "number" | "text" | "name" | "operator" | "open" | "close" | "separator" | "error";
  readonly text: string;
}

const sheet = /(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\d_.]*)!/u.source;
const cell = /\$?[A-Z]{1,3}\$?\d{1,7}/.source;
const area = `(?:${sheet})?(?:${cell}(?::${cell})?|\\$?[A-Z]{1,3}:\\$?[A-Z]{1,3}|\\$?\\d+:\\$?\\d+)(?![\\p{L}\\d_.(])`;

/** Parts in the order in which they are tried. */
function patternsOf({ decimal, separator }: Notation): readonly (readonly [FormulaToken["kind"], RegExp])[] {
  return [
    ["text", /"(?:[^"]|"")*"/uy],
    ["error", /#[\p{L}/\d]+[!?]?/uy],
    ["name", new RegExp(area, "iuy")],
    ["number", new RegExp(`(?:\\d+(?:[${decimal}]\\d*)?|[${decimal}]\\d+)(?:e[+-]?\\d+)?`, "iuy")],
    ["name", new RegExp(`(?:${sheet})?[\\p{L}_\\\\][\\p{L}\\d_.]*`, "uy")],
    ["operator", /<>|<=|>=|[-+*/^&=<>%]/uy],
    ["open", /\(/uy],
    ["close", /\)/uy],
    ["separator", new RegExp(separator, "uy")],
  ];
}

/**
 * Takes a formula to pieces.
 * @param text Without the sign of equality before it.
 * @returns `null` where something stands in it that no formula has.
 */
export function formulaTokens(text: string, notation: Notation): readonly FormulaToken[] | null {
  const patterns = patternsOf(notation);
  const tokens: FormulaToken[] = [];
  let at = 0;
  while (at < text.length) {
    const blank = /[\s\u00a0]+/uy;
    blank.lastIndex = at;
    const skipped = blank.exec(text)?.[0].length ?? 0;
    if (skipped > 0) {
      at += skipped;
      continue;
    }
    const token = tokenAt(text, at, patterns);
    if (!token) return null;
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function tokenAt(text: string, at: number, patterns: ReturnType<typeof patternsOf>): FormulaToken | null {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    if (found) return { kind, text: found };
  }
  return null;
}
