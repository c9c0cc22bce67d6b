const errorWords = new Set([
  "#VALUE!",
  "#REF!",
  "#N/A",
  "#NAME?",
  "#NULL!",
  "#DIV/0!",
  "#NUM!",
  "#GETTING_DATA",
  "#SPILL!",
  "#CALC!",
]);

/** Stands before a text that hucre would store as an error value; `mends/error-words` takes it out again. */
export const textMark = "\uF8FF";

/**
 * Text that the file holds as text and every program reads back as it was.
 * @param text Any text, also from a return.
 * @returns The text with runs like `_x000D_` escaped and characters XML cannot hold replaced by U+FFFD.
 */
export function storableText(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replace(/[\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, "\uFFFD");
}

/**
 * Text of a cell, marked where hucre would take it for an error value.
 * @param text Text of the plan.
 * @returns Text to hand to hucre.
 */
export function cellText(text: string): string {
  return errorWords.has(text) || text.startsWith(textMark) ? textMark + text : storableText(text);
}

/**
 * Whether a text, typed again into its cell, would become a formula.
 * @param text Text of the plan.
 * @returns True for a first character `=`, `+`, `-`, `@`, tab or carriage return.
 */
export function looksLikeFormula(text: string): boolean {
  return /^[=+\-@\t\r]/.test(text);
}
