import type { Language } from "./language";

/** A cell of a table that is written as text. */
export type SeparatedCell = string | number | null;

/**
 * Rows as text that Excel opens as a table in the system's own notation: semicolons, a decimal comma but in English.
 * @param rows Texts as they are, numbers without groups; `null` is an empty cell.
 * @param language Of the numbers.
 * @returns Lines ended by CRLF. A text that Excel would take for a formula has an apostrophe before it.
 * @example separatedRows([["A", 1.5], ["=B", null]], "ru") //=> "A;1,5\r\n'=B;\r\n"
 */
export function separatedRows(rows: readonly (readonly SeparatedCell[])[], language: Language): string {
  const written = (cell: SeparatedCell): string => {
    if (cell === null) return "";
    if (typeof cell === "number") return language === "en" ? String(cell) : String(cell).replace(".", ",");
    const text = asPlainText(cell);
    return /[",;\t\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
  };
  return rows.map((row) => `${row.map(written).join(";")}\r\n`).join("");
}

/**
 * A text that no program takes for a formula when it opens separated text; blanks before its sign do not help, nor do
 * signs of full width, nor a comma before it, which begins a cell where the machine separates by commas.
 * @example asPlainText(" =1+1") //=> "' =1+1"
 * @example asPlainText("act 5,=1+1") //=> "act 5,'=1+1"
 */
export function asPlainText(text: string): string {
  const within = text.replace(/[\s",;]+/g, (between, at: number) =>
    /[,;\t\r\n]/.test(between) && sign.test(text.charAt(at + between.length)) ? `${between}'` : between,
  );
  return /^[\t\r]/.test(text) || sign.test(text.trimStart().charAt(0)) ? `'${within}` : within;
}

const sign = /^[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/;

/**
 * The same as the bytes of a file, with the mark by which Excel knows UTF-8.
 * @param rows Cells by row.
 * @param language Of the numbers.
 */
export function separatedFile(rows: readonly (readonly SeparatedCell[])[], language: Language): Uint8Array {
  return new TextEncoder().encode(`\uFEFF${separatedRows(rows, language)}`);
}
