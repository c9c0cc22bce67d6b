import { columnNumber } from "../../plan/column-number";
import { DamagedFile } from "../damaged-file";
import { textOfStored } from "../stored-text";
import type { ReadCell } from "./read-workbook";
import type { XmlAttributes } from "./scan-xml";

/** The last row and column of any sheet. */
export const lastRow = 1_048_576;
export const lastColumn = 16_384;

function placeOf(reference: string): { row: number; column: number } {
  let letters = 0;
  while (letters < 4 && isCapital(reference.charCodeAt(letters))) letters++;
  const digits = reference.slice(letters);
  if (letters === 0 || letters > 3 || !/^[1-9]\d{0,6}$/.test(digits)) throw new DamagedFile(`no cell ${reference}`);
  return { row: Number(digits), column: columnNumber(reference.slice(0, letters)) };
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

/** A date cell holds an ISO date; its time of day, if any, is dropped as that of a serial is. */
function dayOf(stored: string): string {
  return /^(\d{4}-\d{2}-\d{2})T[\d:.]+(?:Z|[+-]\d{2}:\d{2})?$/.exec(stored)?.[1] ?? stored;
}

/** As the format writes numbers; `Number` would take blanks for 0, and hexadecimal digits. */
const storedNumber = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;
const truths: ReadonlyMap<string, boolean> = new Map([
  ["1", true],
  ["true", true],
  ["0", false],
  ["false", false],
]);

/** The cell being read; a file may leave positions out, then cells follow each other. */
export class CellInProgress {
  row = 0;
  column = 0;
  reference: string | undefined;
  look = 0;
  type = "n";
  stored = "";
  hasStored = false;
  inline = "";
  hasFormula = false;
  formula = "";
  share: string | undefined;

  nextRow({ r }: XmlAttributes): void {
    this.row = r === undefined ? this.row + 1 : /^\d{1,7}$/.test(r) ? Number(r) : NaN;
    this.column = 0;
    if (!Number.isInteger(this.row) || this.row < 1 || this.row > lastRow) throw new DamagedFile(`no row ${r}`);
  }

  begin({ r, t, s }: XmlAttributes): void {
    const place = r === undefined ? undefined : placeOf(r);
    this.column = place ? place.column : this.column + 1;
    if (place) this.row = place.row;
    this.reference = r;
    this.look = Number(s ?? 0);
    if (this.column < 1 || this.column > lastColumn || this.row < 1 || this.row > lastRow) {
      throw new DamagedFile(`no cell ${r}`);
    }
    this.type = t ?? "n";
    this.stored = this.inline = this.formula = "";
    this.hasStored = this.hasFormula = false;
    this.share = undefined;
  }

  value(strings: readonly string[]): Pick<ReadCell, "value" | "type"> {
    const { stored, type } = this;
    if (type === "inlineStr") return { value: textOfStored(this.inline), type: "text" };
    if (!this.hasStored || (stored === "" && type !== "str")) return { value: null, type: "empty" };
    if (type === "s") {
      const value = /^\d{1,7}$/.test(stored) ? strings[Number(stored)] : undefined;
      if (value === undefined) throw new DamagedFile(`no shared text ${stored}`);
      return { value, type: "text" };
    }
    if (type === "d") return { value: dayOf(textOfStored(stored)), type: "text" };
    if (type === "str") return { value: textOfStored(stored), type: "text" };
    if (type === "b") {
      const value = truths.get(stored);
      if (value === undefined) throw new DamagedFile(`neither true nor false: ${stored.slice(0, 40)}`);
      return { value, type: "boolean" };
    }
    if (type === "e") return { value: stored, type: "error" };
    const value = Number(stored);
    if (type !== "n" || !storedNumber.test(stored) || !Number.isFinite(value))
      throw new DamagedFile(`no number: ${stored.slice(0, 40)}`);
    return { value, type: "number" };
  }
}
