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
 * @param value Of the cell where it is known: a sum with a fraction is shown with it.
 * @example formatOfFigure("date") //=> "dd.mm.yyyy"
 * @example formatOfFigure("money", 100_201.5) //=> "#,##0.###"
 */
export function formatOfFigure(type: FigureType, value?: CellValue): NumberFormat {
  // Without the fraction a sum would show another number than it holds; with this format whole ones would end in a comma.
  if (type === "money" && typeof value === "number" && !Number.isInteger(value)) return "#,##0.###";
  return formats[type];
}
