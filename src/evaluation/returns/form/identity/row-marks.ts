import type { Language } from "../../../../text/language";
import type { Return } from "../../../../rating/returns/return";
import { fingerprint } from "../../../../text/fingerprint";
import { localText } from "../../../../text/local-text";
import type { ReturnField, ReturnSheet } from "../return-fields";
import { fieldValues } from "../return-values";
import type { ReturnWords } from "../../../words/return/ru";

/** Hexadecimal digits of the mark of one row: enough to tell a slip. */
const digits = 6;

/** A short mark of each row, in the order of the sheets. */
export type RowMarks = ReadonlyMap<string, string>;

/**
 * Marks last year's figures row by row, so that one changed cell takes only itself out of the comparison.
 * @param sheets The sheets of fields.
 * @param previous Last year's return, or nothing.
 * @param words Words of yes and no.
 * @returns By code of the fields that are declared.
 */
export function lastYearMarks(
  sheets: readonly ReturnSheet[],
  previous: Return | undefined,
  words: Pick<ReturnWords, "yes" | "no">,
): RowMarks {
  const values = fieldValues(sheets, previous, words);
  return marksOf(
    fieldsOf(sheets).filter(({ state }) => state !== "computed"),
    ({ code }) => values.get(code) ?? null,
  );
}

/**
 * Marks name and unit of each row as a form was issued with them.
 * @param language Of the form.
 */
export function captionMarks(sheets: readonly ReturnSheet[], language: Language): RowMarks {
  return marksOf(fieldsOf(sheets), ({ name, unit }) =>
    captionsAsRead(localText(name, language), localText(unit, language)),
  );
}

/** The mark of a row's name and unit; blanks of any kind and number count as one. */
export function captionMark(name: string, unit: string): string {
  return markOf(captionsAsRead(name, unit));
}

/** All marks as one text, and back. */
export function writeMarks(marks: RowMarks): string {
  return [...marks.values()].join("");
}

/**
 * The marks a form was issued with.
 * @param text As the form keeps them; "" in forms that have none.
 * @param like Marks of the same rows.
 */
export function readMarks(text: string, like: RowMarks): RowMarks | undefined {
  if (text.length !== like.size * digits) return undefined;
  return new Map([...like.keys()].map((code, at) => [code, text.slice(at * digits, (at + 1) * digits)]));
}

function fieldsOf(sheets: readonly ReturnSheet[]): ReturnField[] {
  return sheets.flatMap(({ fields }) => fields);
}

function marksOf(fields: readonly ReturnField[], held: (field: ReturnField) => unknown): RowMarks {
  return new Map(fields.map((field) => [field.code, markOf(held(field))]));
}

function markOf(held: unknown): string {
  return fingerprint(JSON.stringify(held)).slice(0, digits);
}

function captionsAsRead(...texts: readonly string[]): readonly string[] {
  return texts.map((text) => text.replace(/\s+/g, " ").trim());
}
