import type { InputProblem } from "../text/json/input-error";
import { findDuplicateKey } from "./find-duplicate-key";

/**
 * Parses a JSON document in which every key stands once.
 * @param text UTF-16 text; a byte order mark is passed over.
 * @returns The document, or what is wrong with it.
 */
export function parseJson(text: string): { readonly json: unknown } | { readonly error: InputProblem } {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    return { error: { code: "input.not-json", message: (error as SyntaxError).message, path: "" } };
  }
  const found = findDuplicateKey(text);
  if (found === null) return { json };
  const message = `The key ${JSON.stringify(found.key)} is given twice.`;
  return { error: { code: "input.duplicate-key", message, path: found.path } };
}
