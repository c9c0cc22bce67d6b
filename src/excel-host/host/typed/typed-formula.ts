import { formulaTokens, type FormulaToken } from "./formula-tokens";
import { russianErrors, russianFunctions } from "./excel-words";
import type { Notation } from "./notation";

/** What a formula may speak of. */
export interface FormulaScope {
  /** @param name English, in capitals. */
  hasFunction(name: string): boolean;
  hasName(name: string): boolean;
}

const englishNames = new Map(Object.entries(russianFunctions).map(([russian, english]) => [plain(russian), english]));
const russianNames = new Map(Object.entries(russianFunctions).map(([russian, english]) => [english, russian]));

const binary: ReadonlySet<string> = new Set(["+", "-", "*", "/", "^", "&", "=", "<", ">", "<>", "<=", ">="]);

/**
 * Reads a formula as it is typed in a language.
 * @param text With the sign of equality.
 * @returns The formula as workbooks hold it, with English names and commas; `null` where it is none: brackets or operands
 *   are missing, or a function or name is not known.
 * @example readTypedFormula("=СУММ(D9;1,5", notationOf("ru"), { hasFunction: () => true, hasName: () => false }) //=> "=SUM(D9,1.5)"
 */
export function readTypedFormula(text: string, notation: Notation, scope: FormulaScope): string | null {
  const tokens = formulaTokens(text.slice(1), notation);
  if (!tokens || tokens.length === 0) return null;
  const reader = new Reader(tokens, notation, scope);
  return reader.expression() && reader.isAtEnd() ? `=${reader.written}` : null;
}

/**
 * A formula as it is shown and typed in a language.
 * @param formula As workbooks hold it.
 * @example showFormula('=IF(A1>1.5,"a,b",0)', notationOf("ru")) //=> '=ЕСЛИ(A1>1,5;"a,b";0)'
 */
export function showFormula(formula: string, notation: Notation): string {
  if (!notation.russianFunctions) return formula;
  const parts = /("(?:[^"]|"")*"|'(?:[^']|'')*')|([\p{L}_][\p{L}\d_.]*)(?=\()|(\d+\.\d+)(?!\d*[!:])|(,)/gu;
  return formula.replace(parts, (all: string, quoted?: string, name?: string, number?: string) => {
    if (quoted !== undefined) return all;
    if (name !== undefined) return russianNames.get(name.toUpperCase()) ?? name;
    return number === undefined ? notation.separator : number.replace(".", notation.decimal);
  });
}

/** Follows the grammar of formulas and writes what it has read. */
class Reader {
  written = "";
  private at = 0;

  constructor(
    private readonly tokens: readonly FormulaToken[],
    private readonly notation: Notation,
    private readonly scope: FormulaScope,
  ) {}

  isAtEnd(): boolean {
    return this.at === this.tokens.length;
  }

  expression(): boolean {
    for (;;) {
      while (this.isOperator("+") || this.isOperator("-")) this.take();
      if (!this.operand()) return false;
      while (this.isOperator("%")) this.take();
      const next = this.tokens[this.at];
      if (next?.kind !== "operator" || !binary.has(next.text)) return true;
      this.take();
    }
  }

  private operand(): boolean {
    const token = this.tokens[this.at];
    switch (token?.kind) {
      case "number":
        return this.take(token.text.replace(this.notation.decimal, "."));
      case "text":
        return this.take();
      case "error":
        return this.error(token.text.toUpperCase());
      case "open":
        return this.take() && this.expression() && this.close();
      case "name":
        return this.tokens[this.at + 1]?.kind === "open" ? this.call(token.text) : this.reference(token.text);
      default:
        return false;
    }
  }

  private error(text: string): boolean {
    const english = russianErrors[text] ?? text;
    return Object.values(russianErrors).includes(english) && this.take(english);
  }

  private call(typed: string): boolean {
    const name = this.notation.russianFunctions ? (englishNames.get(plain(typed)) ?? typed) : typed;
    if (!this.scope.hasFunction(name.toUpperCase())) return false;
    this.take(name.toUpperCase());
    this.take();
    if (this.tokens[this.at]?.kind === "close") return this.take();
    for (;;) {
      const isLeftOut = ["separator", "close"].includes(this.tokens[this.at]?.kind ?? "");
      if (!isLeftOut && !this.expression()) return false;
      if (this.tokens[this.at]?.kind !== "separator") return this.close();
      this.take(",");
    }
  }

  private reference(text: string): boolean {
    const isArea = /[!:]|^\$?[A-Z]{1,3}\$?\d+$/i.test(text);
    if (isArea) return this.take(text.includes("!") ? text : text.toUpperCase());
    const upper = text.toUpperCase();
    if (this.notation.yes.includes(upper)) return this.take("TRUE");
    if (this.notation.no.includes(upper)) return this.take("FALSE");
    return this.scope.hasName(text) && this.take();
  }

  /** Brackets that are missing at the end are put there, as Excel does. */
  private close(): boolean {
    if (this.isAtEnd()) {
      this.written += ")";
      return true;
    }
    return this.tokens[this.at]?.kind === "close" && this.take();
  }

  private isOperator(text: string): boolean {
    const token = this.tokens[this.at];
    return token?.kind === "operator" && token.text === text;
  }

  private take(as?: string): boolean {
    this.written += as ?? this.tokens[this.at]?.text ?? "";
    this.at += 1;
    return true;
  }
}

/** `СЧЕТ` is typed as often as `СЧЁТ`. */
function plain(name: string): string {
  return name.toUpperCase().replaceAll("Ё", "Е");
}
