import { dayNumber, isoDate } from "./day-number";
import { fifteenDigits } from "./fifteen-digits";
import { shownText } from "./shown-text";

/**
 * What a cell holds, read as a number or a date.
 * `value`: with `note` where it was a text that can be read in one way only.
 * `question`: it may mean several things, so a person decides. `unreadable`: it is not of the kind at all.
 */
export type ParsedCell<Value> =
  | { readonly kind: "blank" }
  | { readonly kind: "value"; readonly value: Value; readonly note: boolean }
  | { readonly kind: "question"; readonly text: string }
  | { readonly kind: "unreadable"; readonly text: string };

const spaces = /[\u0020\u00A0\u202F\u2009]/g;
/** A whole part, bare or in groups of three, and decimals behind a comma or a point. */
const decimal = /^([-\u2212]?)(0|[1-9]\d*|[1-9]\d{0,2}(?:[\u0020\u00A0\u202F\u2009]\d{3})+)(?:[.,](\d+))?$/;
/** One mark and three digits behind one to three: a decimal for some, thousands for others. */
const twoReadings = /^[-\u2212]?[1-9]\d{0,2}[.,]\d{3}$/;
/** Digits and marks only: meant as a number, but which is not certain. */
const numberLike = /^[-+\u2212(]?[\d.,'\u2019\u0020\u00A0\u202F\u2009]+[%)]?$/;
/** `20.01.2026`, also with the mark of the year that official Kazakh and Russian add. */
const writtenDate = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?:[\u0020\u00A0]?[\u0436\u0433]\.?)?$/;
/** No figure, date or word of ours is longer; what is longer is looked at no further. */
const longest = 64;
/** More digits than a double keeps would be changed by reading them. */
const surestDigits = 15;
const lastSerial = 2_958_465;

/** A cell with what shows nothing taken off. */
type TrimmedCell =
  | { readonly kind: "blank" }
  | { readonly kind: "unreadable"; readonly text: string }
  | { readonly kind: "cell"; readonly cell: unknown; readonly text: string };

/**
 * A cell before it is known what it is read as.
 * @param found A value as a spreadsheet or file gives it, of a number fifteen digits; `null`, `undefined`, `""` and blanks alone are blank.
 */
export function trimCell(found: unknown): TrimmedCell {
  const cell = typeof found === "number" ? fifteenDigits(found) : found;
  if (cell === null || cell === undefined) return { kind: "blank" };
  const text = typeof cell === "string" ? shownText(cell) : String(cell);
  if (text === "") return { kind: "blank" };
  return text.length > longest ? { kind: "unreadable", text } : { kind: "cell", cell, text };
}

/**
 * Reads a cell as a number; nothing is guessed.
 * @param found A value as a spreadsheet or file gives it.
 */
export function parseNumber(found: unknown): ParsedCell<number> {
  const trimmed = trimCell(found);
  if (trimmed.kind !== "cell") return trimmed;
  const { cell, text } = trimmed;
  if (typeof cell === "number") {
    return Number.isFinite(cell) ? { kind: "value", value: cell, note: false } : { kind: "unreadable", text };
  }
  if (typeof cell !== "string") return { kind: "unreadable", text };
  if (twoReadings.test(text)) return { kind: "question", text };
  const match = decimal.exec(text);
  if (match === null) return { kind: numberLike.test(text) && /\d/.test(text) ? "question" : "unreadable", text };
  const [, sign, whole = "", fraction = ""] = match;
  const digits = whole.replace(spaces, "") + fraction;
  if (digits.length > surestDigits) return { kind: "question", text };
  const size = Number(`${whole.replace(spaces, "")}.${fraction}`);
  return { kind: "value", value: sign === "" ? size : 0 - size, note: true };
}

/**
 * Reads a cell as a date: a serial number of the 1900 system whose time of day is dropped, an ISO text, or a written date.
 * @param found A value as a spreadsheet or file gives it.
 * @returns `yyyy-mm-dd`.
 */
export function parseDate(found: unknown): ParsedCell<string> {
  const trimmed = trimCell(found);
  if (trimmed.kind !== "cell") return trimmed;
  const { cell, text } = trimmed;
  if (typeof cell === "number") {
    // Serials count from 30 December 1899, but for January and February 1900, which no paper of ours has.
    const day = Math.floor(cell);
    return day > 60 && day <= lastSerial
      ? { kind: "value", value: isoDate(day + dayNumber("1899-12-30")), note: false }
      : { kind: "unreadable", text };
  }
  if (typeof cell !== "string") return { kind: "unreadable", text };
  if (!Number.isNaN(dayNumber(text))) return { kind: "value", value: text, note: false };
  const match = writtenDate.exec(text);
  if (match === null) return { kind: "unreadable", text };
  const [, day = "", month = "", year = ""] = match;
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return Number.isNaN(dayNumber(iso)) ? { kind: "unreadable", text } : { kind: "value", value: iso, note: true };
}
