import { fillTemplate } from "../../text/fill-template";
import type { Language } from "../../text/language";
import type { CellProblem } from "../words/functions/argument-words";
import { argumentWords } from "../words/functions/argument-words-of";

/** Which argument of which function a cell error speaks of. */
export interface ArgumentPlace {
  readonly function: string;
  readonly argument: string;
}

/** Values of a sentence. */
export type ProblemValues = Readonly<Record<string, unknown>>;

/**
 * The cell error for an argument that is wrong in a way any argument can be; the caller throws it, or puts it into a cell.
 * @param place Function and argument.
 * @param problem What is wrong.
 * @param values Values of the sentence.
 * @returns `#VALUE!` with a message in Excel's language where it is Kazakh or Russian, else in English.
 */
export function cellError(
  place: ArgumentPlace,
  problem: CellProblem,
  values: ProblemValues = {},
): CustomFunctions.Error {
  return argumentError(place, ({ language }) => argumentWords[language].problems[problem], values);
}

/**
 * The cell error for a wrong argument in words of its function.
 * @param sentence What is wrong, in the language asked for.
 */
export function argumentError(
  place: ArgumentPlace,
  sentence: (asked: { readonly language: Language }) => string,
  values: ProblemValues = {},
): CustomFunctions.Error {
  const language = hostLanguage();
  const texts = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, shown(value)]));
  const problem = fillTemplate(sentence({ language }), texts);
  const message = fillTemplate(argumentWords[language].error, { ...place, problem });
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
