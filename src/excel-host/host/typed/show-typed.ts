import type { CellContent } from "../../engine/engine";
import { notationOf } from "./notation";
import { showFormula } from "./typed-formula";

/**
 * What a cell holds, as it would be typed in a language: read again it gives the same.
 * @param format Number format of the cell, if it has one.
 * @param language Of the page, such as `ru`.
 */
export function showTyped({ value, formula }: CellContent, format: string | null, language: string): string {
  const notation = notationOf(language);
  if (formula !== undefined) return showFormula(formula, notation);
  if (typeof value === "boolean") return (value ? notation.yes : notation.no)[0] ?? "";
  if (typeof value !== "number") return value;
  if (format !== null && format !== "General" && /[dy]/i.test(format) && Number.isInteger(value) && value > 60) {
    const [year = "", month = "", day = ""] = new Date((value - 25_569) * 86_400_000)
      .toISOString()
      .slice(0, 10)
      .split("-");
    return notation.dayFirst ? `${day}.${month}.${year}` : `${Number(month)}/${Number(day)}/${year}`;
  }
  const isPercent = format?.endsWith("%") === true;
  const digits = String(isPercent ? Number((value * 100).toPrecision(15)) : value).replace(".", notation.decimal);
  return isPercent ? `${digits}%` : digits;
}
