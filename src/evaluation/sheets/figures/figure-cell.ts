import { dayNumber } from "../../../text/day-number";
import type { FigureType } from "../../../rating/criteria/base-field";
import type { Figure } from "../../../rating/returns/return";
import { serialFromDate } from "../../../sheets/plan/date-serial";
import type { CellValue } from "../../../sheets/plan/sheet-plan";
import type { NumberFormat } from "../../../sheets/plan/styles";
import type { SheetWords } from "../../words/sheets/ru";

/**
 * A declared figure as its cell holds it.
 * @param figure Absent and `null` are an empty cell.
 * @param words Yes and no in the language of the sheets.
 * @returns A date as serial number, a yes/no as a word, anything else as found.
 */
export function toFigureCell(
  figure: Figure | undefined,
  type: FigureType,
  words: Pick<SheetWords, "yes" | "no">,
): CellValue {
  if (figure === undefined || figure === null) return null;
  if (typeof figure === "boolean") return figure ? words.yes : words.no;
  if (typeof figure === "string" && type === "date") {
    return Number.isNaN(dayNumber(figure)) ? figure : serialFromDate(figure);
  }
  return figure;
}

const formats: Readonly<Record<FigureType, NumberFormat>> = {
  integer: "#,##0",
  money: "#,##0",
  decimal: "#,##0.0",
  percent: "0.00",
  date: "dd.mm.yyyy",
  "yes-no": "@",
};

/**
 * The number format of a figure.
 * @example formatOfFigure("date") //=> "dd.mm.yyyy"
 */
export function formatOfFigure(type: FigureType): NumberFormat {
  return formats[type];
}
