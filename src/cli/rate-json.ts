import { rate } from "../rating/rate";
import type { InputProblem } from "../text/json/input-error";
import { readRatingInput } from "../rating/strict/read-rating-input";
import { findDuplicateKey } from "./find-duplicate-key";

/**
 * Rates a JSON document: the contract of `rate --json`.
 * @param text One rating input.
 * @returns The rating as JSON on one line, or `{ "error": { code, message, path } }` for the first thing that is wrong.
 */
export function rateJson(text: string): { readonly output: string } | { readonly error: string } {
  const parsed = parse(text);
  if ("error" in parsed) return { error: JSON.stringify(parsed) };
  const read = readRatingInput(parsed.json);
  return "error" in read ? { error: JSON.stringify(read) } : { output: JSON.stringify(rate(read.input)) };
}

function parse(text: string): { readonly json: unknown } | { readonly error: InputProblem } {
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
