import type { FunctionSpec, FunctionTexts } from "./function-spec";

/**
 * Custom functions as entries of a metadata file.
 * Every parameter is `any`, so that the host converts nothing and text figures are seen as text.
 * `allowErrorForDataTypeAny` and `allowCustomDataForDataTypeAny` stay unset: Excel LTSC 2021 has crashed with them.
 * @param specs Ids, parameters and results; the same in every language.
 * @param texts Descriptions in the language of the file.
 * @see https://github.com/OfficeDev/office-js/issues/4385
 */
export function describeFunctions<Name extends string>(
  specs: readonly FunctionSpec<Name>[],
  texts: FunctionTexts<Name>,
): object[] {
  return specs.map(({ id, parameters, result }) => ({
    id,
    name: id,
    description: texts.descriptions[id],
    parameters: parameters.map((parameter) => ({
      name: parameter.name,
      description: texts.parameters[id][parameter.name],
      type: "any",
      dimensionality: parameter.dimensionality,
      ...(parameter.optional && { optional: true }),
      ...(parameter.repeating && { repeating: true }),
    })),
    result: { type: "any", dimensionality: result },
  }));
}
