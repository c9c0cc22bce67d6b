import type { Return } from "../../../../rating/returns/return";
import { fingerprint } from "../../../../text/fingerprint";
import type { ReturnSheet } from "../return-fields";
import { fieldValues } from "../return-values";
import type { ReturnWords } from "../../../words/return/ru";

/**
 * Marks last year's figures as a template shows them, so that they are believed only if nobody changed them.
 * @param sheets The sheets of fields.
 * @param previous Last year's return, or nothing.
 * @param words Words of yes and no.
 * @returns 16 hexadecimal digits.
 */
export function previousSource(
  sheets: readonly ReturnSheet[],
  previous: Return | undefined,
  words: Pick<ReturnWords, "yes" | "no">,
): string {
  const values = fieldValues(sheets, previous, words);
  const declared = sheets.flatMap((sheet) => sheet.fields).filter((field) => field.state !== "computed");
  return fingerprint(JSON.stringify(declared.map(({ code }) => [code, values.get(code) ?? null])));
}
