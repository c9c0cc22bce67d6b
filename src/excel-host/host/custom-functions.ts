import type { Engine } from "../engine/engine";
import { usualTraits, type HostTraits } from "./profiles";

/** The part of a custom function's metadata that a call needs. */
export interface FunctionMetadata {
  readonly id: string;
  /** As in formulas; the id unless told. */
  readonly name?: string;
  readonly parameters: readonly {
    readonly dimensionality?: string;
    readonly optional?: boolean;
    readonly repeating?: boolean;
  }[];
}

/** Cell texts of the errors a custom function may answer with. */
const errorTexts: Readonly<Record<string, string>> = {
  "#VALUE!": "#VALUE!",
  "#N/A": "#N/A",
  "#DIV/0!": "#DIV/0!",
  "#NUM!": "#NUM!",
  "#NULL!": "#NULL!",
  "#NAME?": "#NAME?",
  "#REF!": "#REF!",
};

const errorCodes = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  nullReference: "#NULL!",
  invalidName: "#NAME?",
  invalidReference: "#REF!",
} as const;

/** An error by its class that never looks where it was made: a matrix may hold thousands, and to find out takes longer than all else. */
const PlainError = function PlainError() {
  // Nothing to make.
} as unknown as new () => Error;
Object.defineProperty(PlainError, "prototype", { value: Error.prototype });

/** The error a custom function throws to choose what its cell shows. */
class CustomFunctionError extends PlainError {
  readonly code: string;

  constructor(code: string, message = "") {
    super();
    this.name = "CustomFunctions.Error";
    this.message = message;
    this.code = code;
  }
}

/** Custom functions as add-in code registers them, handed on to the engine. */
export interface CustomFunctionsRegistry {
  associate(id: string, run: (...args: unknown[]) => unknown): void;
  associate(functions: Readonly<Record<string, (...args: unknown[]) => unknown>>): void;
  readonly Error: typeof CustomFunctionError;
  readonly ErrorCode: typeof errorCodes;
  /** The last failure of each function by its name, for tests and diagnostics. */
  readonly failures: ReadonlyMap<string, unknown>;
}

/**
 * Makes `CustomFunctions` for an engine.
 * @param namespace Stands before every function's name in formulas.
 * @param metadata What the functions take; a function without metadata gets its arguments as they come.
 * @param traits Whether there is an add-in, and what Excel makes of functions that come late.
 */
export function createCustomFunctions(
  engine: Engine,
  namespace: string,
  metadata: readonly FunctionMetadata[],
  { lacksAddIn, troubles }: Pick<HostTraits, "lacksAddIn" | "troubles"> = usualTraits,
): CustomFunctionsRegistry {
  const failures = new Map<string, unknown>();
  const associateOne = (id: string, run: (...args: unknown[]) => unknown): void => {
    const known = metadata.find((one) => one.id.toUpperCase() === id.toUpperCase());
    if (lacksAddIn) return;
    const name = (known?.name ?? id).toUpperCase();
    const fail = (error: unknown): string => {
      failures.set(name, error);
      return errorText(error);
    };
    const answer = (...args: unknown[]): unknown => {
      try {
        const result = run(...toArguments(args, known));
        return isPromise(result) ? result.then(toCells).then(undefined, fail) : toCells(result);
      } catch (error) {
        return fail(error);
      }
    };
    engine.registerFunction(`${namespace}.${name}`, answer, !troubles.includes("unknown-stays"));
  };
  return {
    associate: (
      id: string | Readonly<Record<string, (...args: unknown[]) => unknown>>,
      run?: (...args: unknown[]) => unknown,
    ) => {
      if (typeof id === "string") {
        if (run) associateOne(id, run);
        return;
      }
      for (const [key, one] of Object.entries(id)) associateOne(key, one);
    },
    Error: CustomFunctionError,
    ErrorCode: errorCodes,
    failures,
  };
}

/** Promises of another realm are none by their class. */
function isPromise(value: unknown): value is Promise<unknown> {
  return typeof (value as { readonly then?: unknown } | null)?.then === "function";
}

/** A matrix parameter gets a matrix even of one cell; a left out optional one is `null`, a repeating one is a list. */
function toArguments(args: readonly unknown[], metadata: FunctionMetadata | undefined): unknown[] {
  if (!metadata) return args.map(plain);
  return metadata.parameters.map(({ dimensionality, repeating }, at) => {
    if (repeating) return args.slice(at).map((given) => toArgument(given, dimensionality));
    return toArgument(args[at], dimensionality);
  });
}

function toArgument(given: unknown, dimensionality: string | undefined): unknown {
  const value = plain(given);
  if (value === null) return null;
  if (dimensionality !== "matrix") return Array.isArray(value) ? first(value) : value;
  return Array.isArray(value) ? value : [[value]];
}

function plain(value: unknown): unknown {
  return value === undefined ? null : value;
}

function first(matrix: readonly unknown[]): unknown {
  const [row] = matrix;
  return Array.isArray(row) ? (row[0] as unknown) : row;
}

/** A result as the engine takes it: `null` is an empty text, errors inside a matrix are their texts. */
function toCells(result: unknown): unknown {
  if (!Array.isArray(result)) return toCell(result);
  if (result.length === 0) return errorCodes.invalidValue;
  return result.map((row: unknown) => (Array.isArray(row) ? row.map(toCell) : [toCell(row)]));
}

function toCell(value: unknown): unknown {
  if (value instanceof Error) return errorText(value);
  return value ?? "";
}

function errorText(error: unknown): string {
  const { code } = error as { readonly code?: unknown };
  return (typeof code === "string" && errorTexts[code]) || errorCodes.invalidValue;
}
