import { invalidArgument } from "../host-error";
import { formulaTokens, type FormulaToken } from "../typed/formula-tokens";
import { notationOf } from "../typed/notation";
import { readTypedFormula } from "../typed/typed-formula";

/** Excel's limits: letters of a formula, letters of a text in it, functions within one another, arguments of one. */
const most = { letters: 8192, text: 255, levels: 64, arguments: 255 } as const;

const notation = notationOf("en");
/** What a formula speaks of is found out when it is calculated. */
const anything = { hasFunction: () => true, hasName: () => true };

/**
 * A formula that Excel takes: whole, with every bracket closed, within its limits.
 * @param formula With a leading `=`, in the notation of the API.
 * @throws HostError `InvalidArgument` for anything else.
 */
export function checkedFormula(formula: string): string {
  if (!/^=./s.test(formula) || formula.length > most.letters || !isWhole(formula)) {
    throw invalidArgument(formula.slice(0, 100));
  }
  return formula;
}

function isWhole(formula: string): boolean {
  const plain = formula.replace(beyondTyping, (part) => plainOf(part));
  const tokens = formulaTokens(plain.slice(1), notation);
  if (tokens === null || !isWithinLimits(tokens)) return false;
  return readTypedFormula(plain, notation, anything) !== null;
}

/** What whoever types here may not write and the API may; texts and quoted sheets are passed over. */
const beyondTyping =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\{(?:[^{}"]|"(?:[^"]|"")*")*\}|@|(?<=[a-z]\$?\d+)#|:(?=[\p{L}.]+\()|(?<=\)):/giu;

function plainOf(part: string): string {
  if (part.startsWith("{")) return isArray(part) ? "1" : part;
  if (part === "@" || part === "#") return "";
  return part === ":" ? "*" : part;
}

const constant = /^\s*(?:[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?|true|false|#[a-z\d/]+[!?]?)\s*$/i;

/** Rows of constants, as long as each other. */
function isArray(text: string): boolean {
  const rows = text
    .slice(1, -1)
    .replace(/"(?:[^"]|"")*"/g, "1")
    .split(";")
    .map((row) => row.split(","));
  return rows.every((row) => row.length === rows[0]?.length && row.every((cell) => constant.test(cell)));
}

function isWithinLimits(tokens: readonly FormulaToken[]): boolean {
  /** Of each open bracket how many commas it has; nothing of one that no function opens. */
  const open: (number | null)[] = [];
  let levels = 0;
  for (const [at, { kind, text }] of tokens.entries()) {
    if (kind === "text" && text.length - 2 > most.text) return false;
    if (kind === "number" && !Number.isFinite(Number(text))) return false;
    if (kind === "open") {
      const isCall = tokens[at - 1]?.kind === "name";
      open.push(isCall ? 0 : null);
      levels += isCall ? 1 : 0;
    } else if (kind === "close") {
      const commas = open.pop();
      if (commas === undefined || (commas !== null && commas >= most.arguments)) return false;
      levels -= commas === null ? 0 : 1;
    } else if (kind === "separator" && open.length > 0) {
      const commas = open.at(-1);
      if (typeof commas === "number") open[open.length - 1] = commas + 1;
    }
    if (levels > most.levels) return false;
  }
  return open.length === 0;
}
