const startsAsText = /^[\p{L}«„“(№●■▲▼○→·]/u;
const startsFormula = /^['=+\-@]/;
const longEnoughForProse = 24;
const wordsExcelReads = /^(true|false|истина|ложь|ақиқат|жалған)$/iu;

/**
 * Text in the form that Excel takes as text: an apostrophe before whatever it would read as a number, date or formula.
 * @param text Any text.
 * @param format Number format of the cell, already set; under `@` Excel reads nothing into a text.
 * @returns The text to write; the apostrophe never becomes part of the value.
 * @example guardText("=1+1", "General") //=> "'=1+1"
 */
export function guardText(text: string, format: string): string {
  return format === "@" || isPlainlyText(text) ? text : `'${text}`;
}

/**
 * Whether a text could start a formula, or lose its first character as a guard.
 * @param text Any text.
 */
export function looksLikeFormula(text: string): boolean {
  return startsFormula.test(text);
}

function isPlainlyText(text: string): boolean {
  if (text === "") return true;
  if (!startsAsText.test(text) || wordsExcelReads.test(text)) return false;
  return text.length > longEnoughForProse || !/\d/.test(text);
}
