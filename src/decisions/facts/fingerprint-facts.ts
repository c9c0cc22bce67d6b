import { sha256 } from "../../text/sha256";
import type { Facts } from "./facts";

/** Changes with the form of the text, so that a later form is never taken for an edit. */
const form = "bagalau-facts 1";

/**
 * Facts as one text that depends on nothing but them: a line each, ordered by path.
 * @param facts In any order.
 * @returns Lines of JSON after the name of the form.
 * @example canonicalText({ b: 1, a: null }) //=> 'bagalau-facts 1\n["a",null]\n["b",1]\n'
 */
export function canonicalText(facts: Facts): string {
  const lines = Object.entries(facts)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map((fact) => `${JSON.stringify(fact)}\n`);
  return `${form}\n${lines.join("")}`;
}

/**
 * The fingerprint by which approved facts are known again: another single fact gives another one.
 * @param facts What is approved.
 * @returns SHA-256 of the canonical text, 64 hexadecimal digits.
 */
export function fingerprintFacts(facts: Facts): Promise<string> {
  return sha256(canonicalText(facts));
}
