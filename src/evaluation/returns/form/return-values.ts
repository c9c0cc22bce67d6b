import { shownFigure, shownNumber } from "../../../rating/rules/shown-figure";
import type { Figure, Return } from "../../../rating/returns/return";
import type { CellValue } from "../../../sheets/plan/sheet-plan";
import { serialFromDate } from "../../../sheets/plan/date-serial";
import type { ReturnField, ReturnSheet } from "./return-fields";
import type { ReturnWords } from "../../words/return/ru";

/** The figures of a return as its cells hold them: dates as serials, yes/no as words, percents computed. */
export type FieldValues = ReadonlyMap<string, CellValue>;

/**
 * Cell values of every field of a return.
 * @param sheets The sheets of fields.
 * @param declared What was declared, or nothing.
 * @param words Words of yes and no.
 * @returns Value by code; `null` where nothing was declared, "" where a percent cannot be computed.
 */
export function fieldValues(
  sheets: readonly ReturnSheet[],
  declared: Return | undefined,
  words: Pick<ReturnWords, "yes" | "no">,
): FieldValues {
  const values = new Map<string, CellValue>();
  const fields = sheets.flatMap((sheet) => sheet.fields);
  for (const field of fields) {
    const figure = (field.kind === "base" ? declared?.base : declared?.figures)?.[field.code];
    if (field.state !== "computed") values.set(field.code, cellOf(figure, field, words));
  }
  for (const field of fields) if (field.state === "computed") values.set(field.code, computedOf(field, values));
  return values;
}

function cellOf(figure: Figure | undefined, { type }: ReturnField, words: Pick<ReturnWords, "yes" | "no">): CellValue {
  if (typeof figure === "boolean") return figure ? words.yes : words.no;
  if (type === "date" && typeof figure === "string" && /^\d{4}-\d{2}-\d{2}$/.test(figure))
    return serialFromDate(figure);
  return figure ?? null;
}

function computedOf({ rule }: ReturnField, values: FieldValues): CellValue {
  const shown = rule && shownFigure(rule);
  return (
    (shown &&
      shownNumber(
        shown,
        shown.fields.map((code) => values.get(code)),
      )) ??
    ""
  );
}
