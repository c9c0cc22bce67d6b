import { fieldsOf } from "../../../rating/rules/rules";
import type { Criteria } from "../../../rating/criteria/criteria";
import type { ReturnWords } from "../../words/return/ru";
import type { ReturnSheet } from "./return-fields";

/**
 * The lines below the fields of a sheet, the first one a row below them.
 * @param criteria The table the form is made by.
 * @returns What the marks mean; on the base sheet also which rows earn no points, as checks of the table alone name them.
 */
export function notesBelow(
  { block, fields }: Pick<ReturnSheet, "block" | "fields">,
  { indicators }: Criteria,
  words: ReturnWords,
): string[] {
  if (block !== undefined) return [words.legend];
  const computed = new Set(indicators.flatMap(({ rule }) => fieldsOf(rule)));
  const compared = fields.flatMap(({ code, state }) => (state === "input" && !computed.has(code) ? [code] : []));
  return [words.legend, ...(compared.length > 0 ? [words.onlyCompared(compared.join(", "))] : [])];
}
