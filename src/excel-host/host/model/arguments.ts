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

/** Colours that have a name in HTML from its beginning; of more the add-in has no need. */
const namedColours: Readonly<Record<string, string>> = {
  ...{ black: "#000000", silver: "#C0C0C0", gray: "#808080", white: "#FFFFFF", maroon: "#800000", red: "#FF0000" },
  ...{ purple: "#800080", fuchsia: "#FF00FF", green: "#008000", lime: "#00FF00", olive: "#808000", yellow: "#FFFF00" },
  ...{ navy: "#000080", blue: "#0000FF", teal: "#008080", aqua: "#00FFFF", orange: "#FFA500" },
};

/** A colour as `#RRGGBB`, as Excel reads back also what was set by name. */
export function colourOf(value: Argument | undefined): string {
  const text = textOf(value);
  if (/^#[0-9a-f]{6}$/i.test(text)) return text.toUpperCase();
  const named = namedColours[text.toLowerCase()];
  if (named !== undefined) return named;
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
