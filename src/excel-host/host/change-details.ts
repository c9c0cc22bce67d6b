import type { CellContent } from "../engine/engine";
import type { Json } from "./requests/protocol";

/** What an event tells of a changed cell, as the client reads it. */
export function detailsOf(before: CellContent, after: CellContent): Readonly<Record<string, Json>> {
  return {
    valueBefore: before.value,
    valueAfter: after.value,
    valueTypeBefore: valueType(before),
    valueTypeAfter: valueType(after),
  };
}

/** The kind of a cell's value, as `valueTypes` has it. */
export function valueType({ blank, error, value }: CellContent): string {
  if (blank) return "Empty";
  if (error) return "Error";
  return { string: "String", number: "Double", boolean: "Boolean" }[typeof value as "string" | "number" | "boolean"];
}
