import { fillTemplate } from "../../text/fill-template";
import type { ArgumentProblem } from "../words/functions/argument-words";
import { argumentWords } from "../words/functions/argument-words-of";
import type { FunctionName } from "../words/functions/function-words";
import type { Language } from "../../text/language";

/** Which argument of which function a cell error speaks of. */
export interface ArgumentPlace {
  readonly function: FunctionName;
  readonly argument: string;
}

/**
 * The cell error for a wrong argument; the caller throws it.
 * @param place Function and argument.
 * @param problem What is wrong.
 * @param values Values of the sentence.
 * @returns `#VALUE!` with a message in Excel's language where it is Kazakh or Russian, else in English.
 */
export function argumentError(
  place: ArgumentPlace,
  problem: ArgumentProblem,
  values: Readonly<Record<string, unknown>> = {},
): CustomFunctions.Error {
  const words = argumentWords[hostLanguage()];
  const texts = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, shown(value)]));
  const message = fillTemplate(words.error, { ...place, problem: fillTemplate(words.problems[problem], texts) });
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, message);
}

/** Values of cells are cut short: a cell may hold 32,767 characters. */
function shown(value: unknown): string {
  const text = typeof value === "object" && value !== null ? JSON.stringify(value) : String(value);
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

function hostLanguage(): Language {
  const context = typeof Office === "undefined" ? undefined : Office.context;
  const [primary] = (context?.displayLanguage ?? "en").toLowerCase().split(/[-_]/);
  return primary === "kk" || primary === "ru" ? primary : "en";
}
