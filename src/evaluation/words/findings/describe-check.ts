import { fillTemplate } from "../../../text/fill-template";
import { formatFigure } from "../../../text/format-number";
import type { CheckRelation, FindingWords } from "./finding-words";

const token = /\[[^\]]+\]|[A-Za-z_]\w*|\d+(?:\.\d+)?|=>|<=|>=|\S/g;
const relation = /^(?:<=|>=|<|>|=)$/;
const signs: Readonly<Record<string, string>> = {
  "*": "×",
  "/": "÷",
  "-": "\u2212",
  "<=": "≤",
  ">=": "≥",
};

/**
 * A cross-check without a sentence of its own, its codes replaced by names.
 * @param expr Expression over base fields `B01` and indicators `[1.2]`.
 * @param words Sentences of the language.
 * @param nameOf Name of a code for people, or `undefined` for a code unknown.
 * @returns One sentence; codes stand behind the names.
 */
export function describeCheck(expr: string, words: FindingWords, nameOf: (code: string) => string | undefined): string {
  const tokens = expr.match(token) ?? [];
  const { key, at } = shapeOf(tokens);
  const phrase = (part: readonly string[]) => wordTokens(part, words, nameOf);
  if (key === "other") return fillTemplate(words.relations.other, { expression: phrase(tokens) });
  const sides = { left: phrase(tokens.slice(0, at)), right: phrase(tokens.slice(at + 1)) };
  if (key !== "=>") return fillTemplate(words.relations[key], sides);
  return fillTemplate(words.relations.other, { expression: fillTemplate(words.implies, sides) });
}

/**
 * The codes an expression speaks of, in order, each once.
 * @example checkOperands("[1.6] <= B02 + B02") //=> ["1.6", "B02"]
 */
export function checkOperands(expr: string): string[] {
  const codes = (expr.match(token) ?? []).map(operandCode).filter((code) => code !== undefined);
  return [...new Set(codes)];
}

/** A plain comparison or implication splits at one token outside brackets; anything else is told as a whole. */
function shapeOf(tokens: readonly string[]): { key: CheckRelation | "=>"; at: number } {
  let depth = 0;
  const outside = tokens.map((text, at) => {
    if (text === "(") depth += 1;
    if (text === ")") depth -= 1;
    return { text, at, depth };
  });
  const top = outside.filter((entry) => entry.depth === 0);
  const implication = top.find((entry) => entry.text === "=>");
  if (implication) return { key: "=>", at: implication.at };
  const relations = top.filter((entry) => relation.test(entry.text));
  const [only] = relations;
  if (only === undefined || relations.length > 1 || tokens.some((text) => text === "and" || text === "or")) {
    return { key: "other", at: -1 };
  }
  return { key: only.text as CheckRelation, at: only.at };
}

function operandCode(text: string): string | undefined {
  if (text.startsWith("[")) return text.slice(1, -1);
  return /^[A-Za-z_]/.test(text) && !["and", "or", "abs"].includes(text) ? text : undefined;
}

function wordTokens(
  tokens: readonly string[],
  words: FindingWords,
  nameOf: (code: string) => string | undefined,
): string {
  const closing: string[] = [];
  const parts = tokens.map((text, at) => {
    const code = operandCode(text);
    if (code !== undefined) {
      const name = nameOf(code);
      return name === undefined ? code : `«${name}» (${code})`;
    }
    if (text === "and") return words.and;
    if (text === "or") return words.or;
    if (text === "abs") return "";
    if (text === "(") {
      const bars = tokens[at - 1] === "abs";
      closing.push(bars ? "|" : ")");
      return bars ? "|" : "(";
    }
    if (text === ")") return closing.pop() ?? ")";
    if (/^\d/.test(text)) return formatFigure(Number(text), words.language);
    return signs[text] ?? text;
  });
  return parts
    .filter((part) => part !== "")
    .join(" ")
    .replace(/\( /g, "(")
    .replace(/ \)/g, ")");
}
