import { functionSpecs } from "../app/functions-metadata";
import { customFunctionsLater, registerFunctions } from "../app/custom-functions";

/** What a cell would show: a value, rows of them, or an error with the message behind it. */
type CellOutcome = { readonly value: unknown } | { readonly error: { code: string; message: string } };

/** Thrown where a request does not fit the metadata, so that Excel would not even call the function. */
export class CallRefused extends Error {}

/** The error a custom function throws, as the host's runtime defines it. */
class CellError extends Error {
  readonly code: string;
  constructor(code: string, message = "") {
    super(message);
    this.code = code;
  }
}

const errorCodes = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  nullReference: "#NULL!",
  invalidName: "#NAME?",
  invalidReference: "#REF!",
} as const;

/**
 * Plays the part of Excel's runtime for custom functions: they register themselves and are called by name; none comes later.
 * @returns A call by name; arguments are prepared by the metadata as the host prepares them.
 */
export async function openFunctionsHost(): Promise<(name: string, args: readonly unknown[]) => CellOutcome> {
  const associated = new Map<string, (...args: unknown[]) => unknown>();
  const runtime = {
    associate: (id: string, implementation: (...args: unknown[]) => unknown) => associated.set(id, implementation),
    Error: CellError,
    ErrorCode: errorCodes,
  };
  Object.assign(globalThis, { CustomFunctions: runtime });
  registerFunctions();
  for (const [id, load] of Object.entries(customFunctionsLater)) {
    associated.set(id, (await load()) as (...args: unknown[]) => unknown);
  }
  return (name, args) => {
    const implementation = associated.get(name);
    if (implementation === undefined) throw new CallRefused(`Unknown function: ${name}`);
    const prepared = prepareArguments(name, args);
    try {
      return { value: shown(implementation(...prepared)) };
    } catch (error) {
      if (error instanceof CellError) return { error: { code: error.code, message: error.message } };
      throw error;
    }
  };
}

/** A result as a cell or a range shows it: an error inside a range stands in its own cell. */
function shown(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shown);
  return value instanceof CellError ? { error: { code: value.code, message: value.message } } : value;
}

/** Arguments left out are `null`; one cell given for a range is a range of one cell; a repeating one is a list. */
function prepareArguments(name: string, args: readonly unknown[]): unknown[] {
  const parameters = functionSpecs.find(({ id }) => id === name)?.parameters ?? [];
  if (args.length > parameters.length && parameters.at(-1)?.repeating !== true) {
    throw new CallRefused(`${name} takes at most ${parameters.length} arguments, not ${args.length}`);
  }
  return parameters.map((parameter, at) => {
    const argument = args[at] ?? null;
    if (at >= args.length && parameter.optional !== true) {
      throw new CallRefused(`${name} needs the argument ${parameter.name}`);
    }
    const prepare = (given: unknown): unknown => {
      if (parameter.dimensionality === "scalar" || Array.isArray(given)) return given;
      return given === null && parameter.optional ? null : [[given]];
    };
    return parameter.repeating ? args.slice(at).map(prepare) : prepare(argument);
  });
}
