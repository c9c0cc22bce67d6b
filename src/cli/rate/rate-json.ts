import { rate } from "../../rating/rate";
import { readRatingInput } from "../../rating/strict/read-rating-input";
import type { JsonAnswer } from "./json-stdin";
import { parseJson } from "../parse-json";

/**
 * Rates a JSON document: the contract of `rate --json`.
 * @param text One rating input.
 * @returns The rating as JSON on one line, or `{ "error": { code, message, path } }` for the first thing that is wrong.
 */
export function rateJson(text: string): JsonAnswer {
  const parsed = parseJson(text);
  if ("error" in parsed) return { error: JSON.stringify(parsed) };
  const read = readRatingInput(parsed.json);
  return "error" in read ? { error: JSON.stringify(read) } : { output: JSON.stringify(rate(read.input)) };
}
