import type { CellInput } from "../../engine/engine";

/** What Excel makes of something written into a cell: the content and, where it guesses one, a number format. */
export interface Coerced {
  readonly input: CellInput;
  readonly numberFormat?: string;
}

const monthNames = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/**
 * Applies Excel's rules for entered values: text that looks like a number, date or yes/no becomes one, unless the cell
 * has the text format or the text begins with an apostrophe; `=`, `+` and `-` begin a formula.
 * @param value Value from a request or the keyboard; `""` empties the cell.
 * @param textFormat The cell's number format is `@`.
 */
export function coerce(value: string | number | boolean, textFormat: boolean): Coerced {
  if (typeof value !== "string") return { input: { value } };
  if (value === "") return { input: null };
  if (textFormat) return { input: { value } };
  if (value.startsWith("'")) return { input: { value: value.slice(1) } };
  if (value.startsWith("=") && value.length > 1) return { input: { formula: value } };
  const number = readNumber(value.trim());
  if (number) return number;
  if (/^[+-]./.test(value)) return { input: { formula: `=${value}` } };
  if (/^(true|false)$/i.test(value.trim())) return { input: { value: value.trim().toLowerCase() === "true" } };
  return readDate(value.trim()) ?? readTime(value.trim()) ?? { input: { value } };
}

function readNumber(text: string): Coerced | null {
  const found = /^([+-]?)(\()?(\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?(e[+-]?\d+)?(\))?(%)?$/i.exec(text);
  if (!found) return null;
  const [, sign, open, whole = "", fraction = "", exponent = "", close, percent] = found;
  if ((open === undefined) !== (close === undefined) || (open && sign)) return null;
  if (whole === "" && !/\d/.test(fraction)) return null;
  const size = Number(`${whole.replaceAll(",", "") || "0"}${fraction === "." ? "" : fraction}${exponent}`);
  if (!Number.isFinite(size)) return null;
  const signed = sign === "-" || open ? -size : size;
  if (percent) {
    const value = Number((signed / 100).toPrecision(15));
    return { input: { value }, numberFormat: fraction ? "0.00%" : "0%" };
  }
  return {
    input: { value: signed },
    ...(whole.includes(",") && { numberFormat: fraction ? "#,##0.00" : "#,##0" }),
    ...(exponent && { numberFormat: "0.00E+00" }),
  };
}

function readDate(text: string): Coerced | null {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso) return dated(Number(iso[1]), Number(iso[2]), Number(iso[3]), "m/d/yyyy");
  const american = /^(\d{1,2})[-/](\d{1,2})(?:[-/](\d{4}|\d{2}))?$/.exec(text);
  if (american) {
    const [month, day] = [Number(american[1]), Number(american[2])];
    if (american[3] === undefined) return dated(currentYear(), month, day, "d-mmm");
    return dated(fullYear(american[3]), month, day, "m/d/yyyy");
  }
  const named = /^(\d{1,2})[- ]([a-z]{3})(?:[- ](\d{4}|\d{2}))?$/i.exec(text);
  const month = monthNames.indexOf((named?.[2] ?? "").toLowerCase()) + 1;
  if (!named || month === 0) return null;
  const year = named[3] === undefined ? currentYear() : fullYear(named[3]);
  return dated(year, month, Number(named[1]), named[3] === undefined ? "d-mmm" : "d-mmm-yy");
}

function readTime(text: string): Coerced | null {
  const found = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (!found) return null;
  const [hours, minutes, seconds] = [Number(found[1]), Number(found[2]), Number(found[3] ?? 0)];
  if (hours > 23 || minutes > 59 || seconds > 59) return null;
  const value = (hours * 3600 + minutes * 60 + seconds) / 86_400;
  return { input: { value }, numberFormat: found[3] === undefined ? "h:mm" : "h:mm:ss" };
}

function dated(year: number, month: number, day: number, numberFormat: string): Coerced | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1900 || year > 9999) return null;
  const serial = time / 86_400_000 + 25_569;
  // Excel counts a 29 February 1900 that never was.
  return { input: { value: serial < 61 ? serial - 1 : serial }, numberFormat };
}

function fullYear(text: string): number {
  const year = Number(text);
  return text.length === 4 ? year : year + (year < 30 ? 2000 : 1900);
}

function currentYear(): number {
  return new Date().getFullYear();
}
