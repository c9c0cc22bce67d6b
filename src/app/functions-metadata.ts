import { campaignFunctionSpecs } from "../campaign/functions/specs";
import { campaignFunctionWords } from "../campaign/words/functions/words-of";
import { evaluationFunctionSpecs } from "../evaluation/functions/specs";
import { functionWords } from "../evaluation/words/functions/words-of";
import { describeFunctions } from "../kernel/functions/describe-functions";
import type { FunctionSpec, FunctionTexts } from "../kernel/functions/function-spec";
import type { Language } from "../text/language";

/** The custom functions of every domain as the host knows them. */
export const functionSpecs: readonly FunctionSpec[] = [...evaluationFunctionSpecs, ...campaignFunctionSpecs];

/** What the function wizard and the help page say of them. */
export function functionTexts(language: Language): FunctionTexts {
  const texts = [functionWords[language], campaignFunctionWords[language]];
  return {
    descriptions: Object.assign({}, ...texts.map(({ descriptions }) => descriptions)) as FunctionTexts["descriptions"],
    parameters: Object.assign({}, ...texts.map(({ parameters }) => parameters)) as FunctionTexts["parameters"],
  };
}

/**
 * The metadata file of the custom functions in one language.
 * @param language Language of descriptions; ids, names and order are the same in all.
 * @returns The object to be written as JSON.
 */
export function functionsMetadata(language: Language): object {
  return { functions: describeFunctions(functionSpecs, functionTexts(language)) };
}
