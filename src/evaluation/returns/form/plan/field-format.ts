import { formatDate } from "../../../../text/format-date";
import { formatFigure } from "../../../../text/format-number";
import type { Language } from "../../../../text/language";
import type { FigureType } from "../../../../rating/criteria/base-field";
import type { NumberFormat } from "../../../../sheets/plan/styles";
import type { ReturnField } from "../return-fields";
import type { ReturnWords } from "../../../words/return/ru";

/**
 * Number format of a figure.
 * @param type Kind of the figure.
 * @returns One of the formats the sheets know.
 */
export function formatOf(type: FigureType): NumberFormat {
  const formats: Readonly<Record<FigureType, NumberFormat>> = {
    integer: "#,##0",
    decimal: "#,##0.0",
    money: "#,##0",
    percent: "0.00",
    date: "dd.mm.yyyy",
    "yes-no": "@",
  };
  return formats[type];
}

/**
 * The allowed range of a figure in words, "low – high", which needs no case endings; empty where nothing bounds it.
 * @param field Kind and bounds.
 * @param words Words of yes and no, and of a range.
 * @param language Decides how numbers and dates are written.
 */
export function rangeText(
  field: Pick<ReturnField, "type" | "min" | "max">,
  words: ReturnWords,
  language: Language,
): string {
  if (field.type === "yes-no") return `${words.yes} / ${words.no}`;
  if (field.min === null && field.max === null) return "";
  return words.range(boundText(field.min, language), boundText(field.max, language));
}

function boundText(bound: number | string | null, language: Language): string {
  if (bound === null) return "…";
  return typeof bound === "string" ? formatDate(bound, language) : formatFigure(bound, language);
}
