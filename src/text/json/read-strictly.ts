import { InputError, type InputProblem } from "./input-error";
import { JsonValue } from "./json-value";

/**
 * Reads a document of a contract, strictly.
 * @param json A parsed document.
 * @param read Reads its root; the first problem it meets ends it.
 * @returns What was read, or the first thing that is wrong.
 * @example readStrictly({ day: "2026-02-20" }, (root) => root.required("day").date()) //=> { input: "2026-02-20" }
 */
export function readStrictly<Input>(
  json: unknown,
  read: (root: JsonValue) => Input,
): { readonly input: Input } | { readonly error: InputProblem } {
  try {
    return { input: read(new JsonValue(json, "")) };
  } catch (error) {
    if (error instanceof InputError) return { error: error.problem };
    throw error;
  }
}
