import type { Coerced } from "../edits/coercion";
import { notationOf } from "./notation";
import { readTypedDate } from "./typed-date";
import { readTypedFormula, type FormulaScope } from "./typed-formula";
import { readTypedNumber } from "./typed-number";

/**
 * Reads what a user types into a cell, in the notation of a language.
 * @param format Number format of the cell, if it has one: in a cell for numbers a date stays text, since its number would
 *   be taken for a figure.
 * @param language Of the page, such as `ru`.
 * @returns `null` for a formula that is none.
 */
export function readTyped(text: string, format: string | null, language: string, scope: FormulaScope): Coerced | null {
  const notation = notationOf(language);
  if (text === "") return { input: null };
  if (format === "@") return { input: { value: text } };
  if (text.startsWith("'")) return { input: { value: text.slice(1) } };
  const trimmed = text.trim();
  if (trimmed.startsWith("=") && trimmed.length > 1) {
    const formula = readTypedFormula(trimmed, notation, scope);
    return formula === null ? null : { input: { formula } };
  }
  const number = readTypedNumber(trimmed, notation);
  // A share typed where a sum or a count belongs would be stored a hundred times smaller than it reads.
  if (number) return number.numberFormat?.endsWith("%") && !takesShares(format) ? { input: { value: text } } : number;
  const upper = trimmed.toUpperCase();
  if (notation.yes.includes(upper)) return { input: { value: true } };
  if (notation.no.includes(upper)) return { input: { value: false } };
  if (/^[+-]./.test(trimmed)) {
    const formula = readTypedFormula(`=${trimmed}`, notation, scope);
    if (formula !== null) return { input: { formula } };
  }
  return (
    (takesDates(format) ? readTypedDate(trimmed, notation) : null) ??
    readTime(trimmed, format) ?? { input: { value: text } }
  );
}

/** A number format of figures keeps what looks like a day as text. */
function takesDates(format: string | null): boolean {
  return format === null || format === "General" || /[dmy]/i.test(format);
}

/** A number format of figures keeps a percentage as text, which the cell refuses by name. */
function takesShares(format: string | null): boolean {
  return format === null || format === "General" || format.includes("%");
}

function readTime(text: string, format: string | null): Coerced | null {
  const found = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (!found || !takesDates(format)) return null;
  const [hours, minutes, seconds] = [Number(found[1]), Number(found[2]), Number(found[3] ?? 0)];
  if (hours > 23 || minutes > 59 || seconds > 59) return null;
  const value = (hours * 3600 + minutes * 60 + seconds) / 86_400;
  return { input: { value }, numberFormat: found[3] === undefined ? "h:mm" : "h:mm:ss" };
}
