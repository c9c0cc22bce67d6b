import { finding, type Finding } from "../../../../rating/finding";
import type { Language } from "../../../../text/language";
import { toA1 } from "../../../../sheets/plan/a1";
import { localText } from "../../../../text/local-text";
import type { ReadableSheet } from "./readable-book";
import type { ReturnField } from "../return-fields";
import { returnColumns } from "../return-layout";
import { captionMark, type RowMarks } from "../identity/row-marks";

/** What the captions of a sheet are compared with. */
interface IssuedCaptions {
  /** Row of the captions. */
  readonly head: number;
  readonly language: Language;
  /** Of each column in its order what it may be called. */
  readonly heads: readonly (readonly string[])[];
  /** Names and units as the form was issued with them; forms of earlier versions do not tell. */
  readonly marks: RowMarks | undefined;
}

/**
 * Names, units and headings of a sheet that are not as the form was issued: the figure beside them may be of something else.
 * @param sheet As read.
 * @param fields Its fields.
 * @param issued What it was issued with.
 * @param place Organisation and file.
 * @returns An error for each changed unit, heading of figures, or name of another row; a warning for any other change.
 */
export function changedCaptions(
  sheet: ReadableSheet,
  fields: readonly ReturnField[],
  { head, language, heads, marks }: IssuedCaptions,
  place: { readonly organisation: string; readonly file: string },
): Finding[] {
  const textAt = (row: number, column: number): string => asRead(sheet.cells.get(toA1({ row, column }))?.value);
  const changed = (row: number, column: number, expected: string, isGrave: boolean, more: object = {}): Finding =>
    finding(
      "cell.caption-changed",
      { ...place, ...more, sheet: sheet.name, cell: toA1({ row, column }) },
      { value: textAt(row, column), expected },
      isGrave ? "error" : "warning",
    );
  const ofHeads = heads.flatMap((accepted, index) => {
    const column = index + 1;
    const text = textAt(head, column);
    if (text === "" || accepted.some((one) => asRead(one) === text)) return [];
    const isFigures = column === returnColumns.figure || column === returnColumns.lastYear;
    return [changed(head, column, accepted[0] ?? "", isFigures)];
  });
  const names = new Set(fields.map(({ name }) => asRead(localText(name, language))));
  const ofRows = fields.flatMap((field) => {
    const more = field.kind === "base" ? { base: field.code } : { indicator: field.code };
    const [name, unit] = [textAt(field.row, returnColumns.name), textAt(field.row, returnColumns.unit)];
    const [ownName, ownUnit] = [asRead(localText(field.name, language)), asRead(localText(field.unit, language))];
    if (marks !== undefined && marks.get(field.code) === captionMark(name, unit)) return [];
    const isOfOther = name !== ownName && names.has(name);
    const isNameChanged = name !== "" && name !== ownName && (marks !== undefined || isOfOther);
    const isUnitChanged = unit !== "" && unit !== ownUnit && marks !== undefined;
    return [
      ...(isNameChanged ? [changed(field.row, returnColumns.name, ownName, isOfOther, more)] : []),
      ...(isUnitChanged ? [changed(field.row, returnColumns.unit, ownUnit, true, more)] : []),
    ];
  });
  return [...ofHeads, ...ofRows];
}

function asRead(value: unknown): string {
  return (typeof value === "string" || typeof value === "number" ? String(value) : "").replace(/\s+/g, " ").trim();
}
