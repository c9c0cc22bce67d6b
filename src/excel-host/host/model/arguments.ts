import type { Area } from "../../engine/engine";
import { invalidArgument } from "../host-error";
import { isHostObject, type Argument } from "../host-object";
import type { RangeState } from "./range-state";

export function textOf(value: Argument | undefined): string {
  if (typeof value !== "string") throw invalidArgument();
  return value;
}

export function numberOf(value: Argument | undefined): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalidArgument();
  return value;
}

export function wholeOf(value: Argument | undefined): number {
  const number = numberOf(value);
  if (!Number.isInteger(number)) throw invalidArgument();
  return number;
}

export function yesNoOf(value: Argument | undefined): boolean {
  if (typeof value !== "boolean") throw invalidArgument();
  return value;
}

/** A colour as `#RRGGBB`; names such as `red` are passed on. */
export function colourOf(value: Argument | undefined): string {
  const text = textOf(value);
  if (/^#[0-9a-f]{6}$/i.test(text)) return text.toUpperCase();
  if (/^[a-z]+$/i.test(text)) return text;
  throw invalidArgument(text);
}

/** One of the spellings that an enumeration of the API allows, in lower case. */
export function oneOf<T extends string>(value: Argument | undefined, choices: Readonly<Record<string, T>>): T {
  const found = choices[textOf(value).toLowerCase()];
  if (found === undefined) throw invalidArgument(String(value));
  return found;
}

export function isRange(value: Argument | undefined): value is Argument & { readonly state: RangeState } {
  return isHostObject(value) && value.typeName === "Range";
}

export function rangeOf(value: Argument | undefined): { readonly sheet: string; readonly area: Area } {
  if (!isRange(value)) throw invalidArgument();
  return value.state;
}
