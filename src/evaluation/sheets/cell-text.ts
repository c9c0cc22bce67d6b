import type { CellValue } from "../../sheets/plan/sheet-plan";

const errors =
  /^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|SPILL!|CALC!|BUSY!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|GETTING_DATA)$/;

/**
 * Whether a cell shows an error of Excel, which hosts give as text.
 * @example isErrorCell("#N/A") //=> true
 */
export function isErrorCell(cell: CellValue | undefined): cell is string {
  return typeof cell === "string" && errors.test(cell);
}

/**
 * The text of a cell; a number as it prints, an empty cell and an error as "".
 * @example cellText(3.1) //=> "3.1"
 */
export function cellText(cell: CellValue | undefined): string {
  return cell === null || cell === undefined || isErrorCell(cell) ? "" : String(cell);
}

/**
 * The text of a cell, or `undefined` where there is none.
 * @example givenText("  ") //=> undefined
 */
export function givenText(cell: CellValue | undefined): string | undefined {
  const text = cellText(cell);
  return text.trim() === "" ? undefined : text;
}

/**
 * A code or id: text without blanks around it.
 * @example codeText(" KZO ") //=> "KZO"
 */
export function codeText(cell: CellValue | undefined): string {
  return cellText(cell).trim();
}
