import type { FunctionName } from "../words/functions/function-words";
import { functionWords } from "../words/functions/words-of";
import type { Language } from "../../text/language";

interface ParameterSpec {
  readonly name: string;
  /** A range arrives as rows of cells, a single cell as its value. */
  readonly dimensionality: "matrix" | "scalar";
  readonly optional?: true;
}

interface FunctionSpec {
  readonly id: FunctionName;
  readonly parameters: readonly ParameterSpec[];
  readonly result: "matrix" | "scalar";
}

const matrix = (name: string): ParameterSpec => ({ name, dimensionality: "matrix" });
const scalar = (name: string): ParameterSpec => ({ name, dimensionality: "scalar" });
const optional = (spec: ParameterSpec): ParameterSpec => ({ ...spec, optional: true });

/**
 * The custom functions as the host knows them. Once published, ids and the order of parameters stay:
 * clients keep old metadata for a day, so that only optional parameters may be added, at the end.
 */
export const functionSpecs: readonly FunctionSpec[] = [
  {
    id: "POINTS",
    parameters: [matrix("figures"), matrix("criteria"), matrix("base"), scalar("year"), optional(scalar("decimals"))],
    result: "matrix",
  },
  { id: "BLOCKSCORES", parameters: [matrix("points"), optional(matrix("blocks"))], result: "matrix" },
  { id: "PLACES", parameters: [matrix("scores")], result: "matrix" },
  { id: "STANDINGS", parameters: [matrix("ids"), matrix("blockScores")], result: "matrix" },
  {
    id: "AWARDS",
    parameters: [
      matrix("ids"),
      matrix("blockScores"),
      scalar("edition"),
      optional(scalar("prizePlaces")),
      optional(scalar("encouraged")),
      optional(matrix("mainBlocks")),
      optional(matrix("decisions")),
    ],
    result: "matrix",
  },
  {
    id: "EXPLAIN",
    parameters: [scalar("figure"), matrix("criterion"), matrix("base"), scalar("year"), optional(scalar("language"))],
    result: "scalar",
  },
];

/**
 * The metadata file of the custom functions in one language.
 * Every parameter is `any`, so that the host converts nothing and text figures are seen as text.
 * `allowErrorForDataTypeAny` and `allowCustomDataForDataTypeAny` stay unset: Excel LTSC 2021 has crashed with them.
 * @param language Language of descriptions; ids, names and order are the same in all.
 * @returns The object to be written as JSON.
 * @see https://github.com/OfficeDev/office-js/issues/4385
 */
export function functionsMetadata(language: Language): object {
  const words = functionWords[language];
  return {
    functions: functionSpecs.map(({ id, parameters, result }) => ({
      id,
      name: id,
      description: words.descriptions[id],
      parameters: parameters.map((parameter) => ({
        name: parameter.name,
        description: words.parameters[id][parameter.name],
        type: "any",
        dimensionality: parameter.dimensionality,
        ...(parameter.optional && { optional: true }),
      })),
      result: { type: "any", dimensionality: result },
    })),
  };
}
