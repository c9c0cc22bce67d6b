import type { Coerced } from "../edits/coercion";
import type { Host } from "../host";
import { readTyped } from "./read-typed";

/**
 * Reads what a user types into a cell, in the notation of the host's language and for the cell's number format.
 * @param text As typed; `""` empties the cell.
 * @returns `null` for a formula that is none; the number format only where the cell has none yet.
 */
export function readEntry(
  { engine, traits }: Host,
  { sheet, row, column }: { readonly sheet: string; readonly row: number; readonly column: number },
  text: string,
): Coerced | null {
  const format = engine.look(sheet, row, column).numberFormat;
  const read = readTyped(text, format, traits.language, {
    hasFunction: (name) => engine.hasFunction(name),
    hasName: (name) => engine.names().some((one) => one.name.toLowerCase() === name.toLowerCase()),
  });
  if (read === null || format === null) return read;
  return { input: read.input };
}
