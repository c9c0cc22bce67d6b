import { invalidArgument } from "./host-error";
import { formulaTokens } from "./typed/formula-tokens";
import { notationOf } from "./typed/notation";
import { readTypedFormula } from "./typed/typed-formula";

/** Excel's limit of characters in a formula. */
const longestFormula = 8192;

const notation = notationOf("en");
/** What a formula speaks of is found out when it is calculated. */
const anything = { hasFunction: () => true, hasName: () => true };

/**
 * A formula that Excel takes: whole, with every bracket closed, within its length.
 * @param formula With a leading `=`, in the notation of the API.
 * @throws HostError `InvalidArgument` for anything else.
 */
export function checkedFormula(formula: string): string {
  if (!/^=./s.test(formula) || formula.length > longestFormula || !isWhole(formula)) {
    throw invalidArgument(formula.slice(0, 100));
  }
  return formula;
}

function isWhole(formula: string): boolean {
  const bare = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/gu, "");
  if (bare.includes('"') || bare.split("(").length !== bare.split(")").length) return false;
  // Arrays in braces, `@` and tables are more than whoever types here may write: what stands between them is not looked at.
  return formulaTokens(formula.slice(1), notation) === null || readTypedFormula(formula, notation, anything) !== null;
}
