/** One parameter of a custom function as the host knows it. */
interface ParameterSpec {
  readonly name: string;
  /** A range arrives as rows of cells, a single cell as its value. */
  readonly dimensionality: "matrix" | "scalar";
  readonly optional?: true;
  /** Given any number of times; always the last, and it arrives as a list. */
  readonly repeating?: true;
}

/** A custom function as the host knows it; ids are English capitals in every language. */
export interface FunctionSpec<Name extends string = string> {
  readonly id: Name;
  readonly parameters: readonly ParameterSpec[];
  readonly result: "matrix" | "scalar";
}

export const matrix = (name: string): ParameterSpec => ({ name, dimensionality: "matrix" });
export const scalar = (name: string): ParameterSpec => ({ name, dimensionality: "scalar" });
export const optional = (spec: ParameterSpec): ParameterSpec => ({ ...spec, optional: true });
export const repeating = (spec: ParameterSpec): ParameterSpec => ({ ...spec, repeating: true });

/**
 * A parameter as signatures show it.
 * @example signedParameter({ name: "decimals", dimensionality: "scalar", optional: true }) //=> "[decimals]"
 */
export function signedParameter({ name, optional, repeating }: ParameterSpec): string {
  return repeating ? `${name}…` : optional ? `[${name}]` : name;
}

/** Texts of the function wizard in one language; they go into the metadata files, not into the runtime. */
export interface FunctionTexts<Name extends string = string> {
  readonly descriptions: Readonly<Record<Name, string>>;
  /** By parameter, in the order of the formula. */
  readonly parameters: Readonly<Record<Name, Readonly<Record<string, string>>>>;
}
