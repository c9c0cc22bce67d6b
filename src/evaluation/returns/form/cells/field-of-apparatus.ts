import { either, isFlag, isNumber, isText, recordOf } from "../../../../text/guards";
import { finding, type Finding, type FindingPlace } from "../../../../rating/finding";
import type { Figure, Return } from "../../../../rating/returns/return";
import { fifteenDigits } from "../../../../text/fifteen-digits";
import type { ReturnField, ReturnSheet } from "../return-fields";
import { longestText } from "./kept-text";
import type { FieldReading } from "./read-field";

/** What a form was issued with in the rows of the apparatus: figures by code, texts by part and code; a form of earlier versions does not tell. */
type IssuedValues = ReadonlyMap<string, Figure>;

/** Texts beside a figure. */
export type TextPart = "evidence" | "source" | "remarks";

const textParts: readonly TextPart[] = ["evidence", "source", "remarks"];
const textKey = (part: TextPart, code: string): string => `${part}:${code}`;

/** A cell holds 32 767 characters; where all would not fit, the form does not tell. */
const mostText = 32_000;

/** What the apparatus has filled in of a form that is issued, as one text. */
export function writeIssued(sheets: readonly ReturnSheet[], filled: Return | undefined): string {
  const fields = sheets.flatMap((sheet) => sheet.fields).filter(({ state }) => state === "apparatus");
  const values = fields.flatMap(({ kind, code }): [string, Figure][] => {
    const value = (kind === "base" ? filled?.base : filled?.figures)?.[code] ?? null;
    return value === null ? [] : [[code, typeof value === "number" ? fifteenDigits(value) : value]];
  });
  for (const { code } of fields) {
    for (const part of textParts) {
      const text = (filled?.[part]?.[code] ?? "").trim().slice(0, longestText).trim();
      if (text !== "") values.push([textKey(part, code), text]);
    }
  }
  const text = JSON.stringify(Object.fromEntries(values));
  return text.length > mostText ? "" : text;
}

const isValues = recordOf(either(either(isNumber, isFlag), isText));

/** The same, read back; none of a form that does not tell. */
export function readIssued(text: string): IssuedValues {
  try {
    const read: unknown = JSON.parse(text);
    return new Map(isValues(read) ? Object.entries(read) : []);
  } catch {
    return new Map();
  }
}

/**
 * The value of a field that the apparatus fills and a form can only bring back: what was issued counts, and another value is
 * named, as is one where nothing was issued.
 * @param reading What stands in the cell.
 * @param field The field.
 * @param issued What stood there when the form was issued.
 * @param place For the finding.
 */
export function fieldOfApparatus(
  reading: FieldReading,
  { code }: Pick<ReturnField, "code">,
  issued: IssuedValues,
  place: FindingPlace,
): FieldReading {
  const given = issued.get(code) ?? null;
  const isUnread = reading.figure === null && reading.findings.length > 0;
  if (isUnread || reading.figure === given) return reading;
  const params = { value: reading.figure, ...(given !== null && { issued: given }) };
  // Without the pane the apparatus has nowhere else to enter what it learnt after the form was issued.
  const level = given === null ? "warning" : "error";
  return { figure: given ?? reading.figure, findings: [finding("cell.of-apparatus", place, params, level)] };
}

/**
 * The text beside such a field, likewise; no points rest on it, so that it is a warning.
 * @param text What stands in the cell, `""` for nothing.
 * @param of Which text of which field.
 */
export function textOfApparatus(
  text: string,
  { part, code }: { readonly part: TextPart; readonly code: string },
  issued: IssuedValues,
  place: FindingPlace,
): { readonly text: string; readonly findings: readonly Finding[] } {
  const given = String(issued.get(textKey(part, code)) ?? "");
  if (text === given) return { text, findings: [] };
  const params = {
    value: text === "" ? null : text.slice(0, 100),
    ...(given !== "" && { issued: given.slice(0, 100) }),
  };
  return { text: given || text, findings: [finding("cell.of-apparatus", place, params, "warning")] };
}
