import {
  argumentError as errorOf,
  cellError,
  type ArgumentPlace as AnyPlace,
  type ProblemValues,
} from "../../kernel/functions/argument-error";
import type { CellProblem } from "../../kernel/words/functions/argument-words";
import type { ArgumentProblem } from "../words/functions/argument-words";
import { argumentWords } from "../words/functions/argument-words-of";
import type { FunctionName } from "../words/functions/function-words";

/** Which argument of which function of the evaluation a cell error speaks of. */
export interface ArgumentPlace extends AnyPlace {
  readonly function: FunctionName;
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
  problem: ArgumentProblem | CellProblem,
  values: ProblemValues = {},
): CustomFunctions.Error {
  if (!isOwn(problem)) return cellError(place, problem, values);
  return errorOf(place, ({ language }) => argumentWords[language].problems[problem], values);
}

function isOwn(problem: ArgumentProblem | CellProblem): problem is ArgumentProblem {
  return Object.hasOwn(argumentWords.en.problems, problem);
}
