import { fifteenDigits } from "../../../../text/fifteen-digits";
import { finding, type Finding, type FindingPlace } from "../../../../rating/finding";
import { parseFigure } from "../../../../rating/returns/parse-figure";
import type { Figure } from "../../../../rating/returns/return";
import { unclearFigure } from "../../../../rating/returns/unclear-figure";
import { dayOrTime } from "./day-or-time";
import { dateFromSerial } from "../../../../sheets/plan/date-serial";
import type { ReadableCell } from "./readable-book";
import type { ReturnField } from "../return-fields";

/** A figure as read, and what is to be said about its cell. */
export interface FieldReading {
  readonly figure: Figure;
  readonly findings: readonly Finding[];
}

/**
 * Reads the figure of one field; nothing is guessed and formulas are not believed.
 * @param cell The cell, or nothing where the sheet is empty.
 * @param field The field that stands there.
 * @param dateSystem Where the file begins to count days.
 * @param place Organisation, file, sheet and cell, for findings.
 * @returns The figure; `null` is no data. What is not of the field's type is kept as found and judged with the return.
 */
export function readField(
  cell: ReadableCell | undefined,
  field: Pick<ReturnField, "type">,
  dateSystem: 1900 | 1904,
  place: FindingPlace,
): FieldReading {
  if (cell === undefined) return { figure: null, findings: [] };
  if (cell.formula !== undefined) return { figure: null, findings: [finding("cell.formula", place)] };
  if (cell.type === "error") {
    return { figure: null, findings: [finding("cell.error-value", place, { value: String(cell.value) })] };
  }
  const { value } = cell;
  if (cell.isStruck) return { figure: null, findings: [finding("cell.struck", place, { value: String(value) })] };
  if (cell.isDay && typeof value === "number" && field.type !== "date") {
    const day = dayOrTime(value, dateSystem);
    return { figure: null, findings: [finding("cell.date-for-number", place, { value: day })] };
  }
  if (cell.showsOther && typeof value === "number" && value !== 0) {
    return { figure: null, findings: [finding("cell.shows-other", place, { value: fifteenDigits(value) })] };
  }
  // A time of day does not make a date unclear, and a file may count days from 1904.
  const date =
    field.type === "date" && typeof value === "number" ? dateFromSerial(fifteenDigits(value), dateSystem) : null;
  const parsed = parseFigure(date ?? value, field.type);
  switch (parsed.kind) {
    case "blank":
      return { figure: null, findings: [] };
    case "question":
      return { figure: null, findings: [unclearFigure(parsed.text, field.type, place)] };
    case "unreadable":
      return { figure: value, findings: [] };
    case "value": {
      const read = parsed.note && typeof parsed.value === "number";
      const note = read ? [finding("cell.read-as-number", place, { value: String(value), number: parsed.value })] : [];
      return { figure: parsed.value, findings: note };
    }
  }
}
