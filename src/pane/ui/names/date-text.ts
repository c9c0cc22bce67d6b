import { parseFigure } from "../../../rating/returns/parse-figure";

/**
 * A date as it is typed into a field, in every language.
 * @param iso `yyyy-mm-dd`; anything else is left as it is.
 * @example dateText("2026-02-20") //=> "20.02.2026"
 */
export function dateText(iso: string): string {
  return iso.replace(/^(\d{4})-(\d{2})-(\d{2})$/, "$3.$2.$1");
}

/**
 * The date that a field holds.
 * @returns An ISO date, `""` for an empty field, `null` for no date.
 * @example dateOfText("1.2.2026") //=> "2026-02-01"
 */
export function dateOfText(text: string): string | null {
  const parsed = parseFigure(text, "date");
  if (parsed.kind === "blank") return "";
  return parsed.kind === "value" ? String(parsed.value) : null;
}

/** The shortest text of a whole date, as `1.2.2026`. */
const wholeDate = 8;

/**
 * Whether a whole date has been typed that there is not: it is named at once, not when the form is sent.
 * @example isNoDate("32.03.2026") //=> true
 */
export function isNoDate(text: string): boolean {
  return text.trim().length >= wholeDate && dateOfText(text) === null;
}
