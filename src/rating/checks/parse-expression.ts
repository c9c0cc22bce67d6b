import { ratioOf } from "../exact";
import { isClaim, type Claim, type Expression, type NumberExpression } from "./expression";
import { tokenize, type Token } from "./tokenize";

/** Of an expression: what is longer, deeper or more precise is refused, so that none can exhaust who reads it. */
export const expressionLimits = { characters: 1000, depth: 32, digits: 15 } as const;

/**
 * Reads the expression of a check: `+ - * / < <= > >= = and or =>`, `abs()`, parentheses, weakest last.
 * @param text Base fields as names (`B01`), indicators in brackets (`[1.2]`), decimals with a point.
 * @returns The claim, or `null` where the text is not one or goes beyond `expressionLimits`.
 */
export function parseExpression(text: string): Claim | null {
  const tokens = text.length > expressionLimits.characters ? null : tokenize(text);
  if (tokens === null || tokens.some(isTooPrecise)) return null;
  const reader = new Reader(tokens);
  const whole = reader.implication();
  return whole !== null && reader.isAtEnd && isClaim(whole) ? whole : null;
}

const comparisons = ["<", "<=", ">", ">=", "="] as const;

/** One method for each strength of binding; `null` is "not an expression". */
class Reader {
  private at = 0;
  private depth = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  get isAtEnd(): boolean {
    return this.at === this.tokens.length;
  }

  implication(): Expression | null {
    return this.deeper(() => this.implied());
  }

  /** What lies beyond the deepest level is no expression. */
  private deeper(read: () => Expression | null): Expression | null {
    if (this.depth === expressionLimits.depth) return null;
    this.depth++;
    const found = read();
    this.depth--;
    return found;
  }

  private implied(): Expression | null {
    const left = this.chain(["or"], () => this.chain(["and"], () => this.comparison()));
    if (!this.take("=>")) return left;
    return claims("implies", left, this.implication());
  }

  private chain(words: readonly ("and" | "or")[], next: () => Expression | null): Expression | null {
    let left = next();
    for (let word = this.takeAny(words); word !== undefined; word = this.takeAny(words)) {
      left = claims(word, left, next());
    }
    return left;
  }

  private comparison(): Expression | null {
    const left = this.sum();
    const sign = this.takeAny(comparisons);
    if (sign === undefined) return left;
    const right = this.sum();
    return isNumber(left) && isNumber(right) ? { kind: "comparison", sign, left, right } : null;
  }

  private sum(): Expression | null {
    return this.operations(["+", "-"], () => this.operations(["*", "/"], () => this.primary()));
  }

  private operations(signs: readonly ("+" | "-" | "*" | "/")[], next: () => Expression | null): Expression | null {
    let left = next();
    for (let sign = this.takeAny(signs); sign !== undefined; sign = this.takeAny(signs)) {
      const right = next();
      left = isNumber(left) && isNumber(right) ? { kind: "arithmetic", sign, left, right } : null;
    }
    return left;
  }

  private primary(): Expression | null {
    if (this.take("-")) {
      const of = this.deeper(() => this.primary());
      return isNumber(of) ? { kind: "negate", of } : null;
    }
    if (this.take("abs")) {
      const of = this.take("(") ? this.inner() : null;
      return isNumber(of) ? { kind: "abs", of } : null;
    }
    if (this.take("(")) return this.inner();
    const token = this.tokens[this.at];
    if (token?.kind !== "number" && token?.kind !== "operand") return null;
    this.at++;
    return token.kind === "number"
      ? { kind: "number", value: ratioOf(Number(token.text)) }
      : { kind: "operand", code: token.text };
  }

  private inner(): Expression | null {
    const inner = this.implication();
    return this.take(")") ? inner : null;
  }

  private take(text: string): boolean {
    return this.takeAny([text]) !== undefined;
  }

  private takeAny<Text extends string>(texts: readonly Text[]): Text | undefined {
    const token = this.tokens[this.at];
    if (token?.kind !== "sign" && token?.kind !== "word") return undefined;
    const found = texts.find((text) => text === token.text);
    if (found !== undefined) this.at++;
    return found;
  }
}

/** A double keeps fifteen digits as they are; more would be changed by reading them. */
function isTooPrecise({ kind, text }: Token): boolean {
  return kind === "number" && text.replace(".", "").replace(/^0+/, "").length > expressionLimits.digits;
}

function isNumber(expression: Expression | null): expression is NumberExpression {
  return expression !== null && !isClaim(expression);
}

function claims(kind: "and" | "or" | "implies", left: Expression | null, right: Expression | null): Claim | null {
  return left !== null && right !== null && isClaim(left) && isClaim(right) ? { kind, left, right } : null;
}
