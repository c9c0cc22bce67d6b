import type { Coerced } from "../edits/coercion";
import type { Notation } from "./notation";

/**
 * Reads a date with its year, day first or month first by the language, or as `2027-02-01`.
 * @returns `null` where it is none: a day and a month alone are as likely a fraction or a number of a paragraph.
 * @example readTypedDate("01.02.2027", notationOf("ru"))?.input //=> { value: 46419 }
 */
export function readTypedDate(text: string, { dayFirst }: Notation): Coerced | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return dated(Number(iso[1]), Number(iso[2]), Number(iso[3]), dayFirst);
  const pattern = dayFirst ? /^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})$/ : /^(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d{2})$/;
  const found = pattern.exec(text);
  if (!found) return null;
  const [first, second] = [Number(found[1]), Number(found[3])];
  const year = Number(found[4]);
  const full = found[4]?.length === 4 ? year : year + (year < 30 ? 2000 : 1900);
  return dayFirst ? dated(full, second, first, dayFirst) : dated(full, first, second, dayFirst);
}

function dated(year: number, month: number, day: number, dayFirst: boolean): Coerced | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1900 || year > 9999) return null;
  const serial = date.getTime() / 86_400_000 + 25_569;
  // Excel counts a 29 February 1900 that never was.
  const value = serial < 61 ? serial - 1 : serial;
  return { input: { value }, numberFormat: dayFirst ? "dd.mm.yyyy" : "m/d/yyyy" };
}
