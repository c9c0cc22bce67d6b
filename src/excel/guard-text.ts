const startsAsText = /^[\p{L}«„“(№●■▲▼○→·]/u;
const longEnoughForProse = 24;
const startsFormula = /^['=+\-@]/;
const wordsExcelReads = /^(true|false|истина|ложь|ақиқат|жалған)$/iu;

/**
 * Text in the form that Excel takes as text: an apostrophe before whatever it would read as a number, date or formula.
 * @param text Any text.
 * @param format Number format of the cell, already set; under `@` only what could start a formula is guarded.
 * @returns The text to write; the apostrophe never becomes part of the value.
 * @example guardText("=1+1", "General") //=> "'=1+1"
 */
export function guardText(text: string, format: string): string {
  const safe = format === "@" ? !startsFormula.test(text) : isPlainlyText(text);
  return safe ? text : `'${text}`;
}

function isPlainlyText(text: string): boolean {
  if (text === "") return true;
  if (!startsAsText.test(text) || wordsExcelReads.test(text)) return false;
  return text.length > longEnoughForProse || !/\d/.test(text);
}
