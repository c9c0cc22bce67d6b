import { toA1 } from "../../../../sheets/plan/a1";
import type { Language } from "../../../../text/language";
import { localText } from "../../../../text/local-text";
import type { ReadableCell, ReadableSheet } from "./readable-book";
import { firstFieldRow, type ReturnField } from "../return-fields";
import { returnColumns } from "../return-layout";

/** A field that stands in another row than the form has it. */
export interface MovedField {
  readonly code: string;
  readonly sheet: string;
  /** Rows of the form and of the file. */
  readonly from: number;
  readonly to: number;
}

/** Rows that may have been inserted into a sheet and are looked at. */
export const insertedRows = 60;

/** What a sheet of fields looks like as it was issued. */
interface IssuedSheet {
  readonly fields: readonly ReturnField[];
  /** Of each column in its order what it may be called. */
  readonly captions: readonly (readonly string[])[];
  readonly language: Language;
  /** The lines of the form below the fields. */
  readonly notes: readonly string[];
}

/** Where captions and fields of a sheet stand. */
interface FoundRows {
  /** Row of the captions. */
  readonly head: number;
  /** Row by code. */
  readonly rows: ReadonlyMap<string, number>;
}

/**
 * The rows of the fields of a sheet whose rows were inserted or sorted, by their codes; whoever reads a return so has asked a
 * person first.
 * @param sheet A sheet of fields as read.
 * @param issued What should stand there.
 * @returns `null` where anything is doubtful: another caption, a code that is missing, unknown or stands twice, a name beside it
 * that is another's, or something entered in a row without a code.
 */
export function rowsByCode(sheet: ReadableSheet, { fields, captions, language, notes }: IssuedSheet): FoundRows | null {
  const text = (row: number, column: number): string => textOf(sheet.cells.get(toA1({ row, column })));
  const isHead = (row: number): boolean => captions.every((own, index) => own.includes(text(row, index + 1)));
  const heads = Array.from({ length: firstFieldRow - 1 + insertedRows }, (_, at) => at + 1).filter(isHead);
  const [head] = heads;
  if (head === undefined || heads.length > 1) return null;
  const known = new Map(fields.map((field) => [field.code, field]));
  const rows = new Map<string, number>();
  const last = Math.max(head + 1, firstFieldRow) + fields.length + insertedRows;
  for (let row = head + 1; row < last; row += 1) {
    const code = codeOf(sheet.cells.get(toA1({ row, column: returnColumns.code })));
    if (code === null) return null;
    // Below the last field stand the notes of the form; a row may have been moved below it.
    if (code === "" || notes.includes(code) || (rows.size === known.size && !known.has(code))) {
      if (entered.some((column) => text(row, column) !== "")) return null;
      continue;
    }
    const field = known.get(code);
    if (field === undefined || rows.has(code)) return null;
    if (plain(text(row, returnColumns.name)) !== plain(localText(field.name, language))) return null;
    rows.set(code, row);
  }
  return rows.size === known.size ? { head, rows } : null;
}

/** Fields that stand in other rows than the form has them, in the order of the form. */
export function movedFields(
  rows: ReadonlyMap<string, number>,
  fields: readonly ReturnField[],
  sheet: string,
): MovedField[] {
  return fields.flatMap(({ code, row }) => {
    const to = rows.get(code);
    return to === undefined || to === row ? [] : [{ code, sheet, from: row, to }];
  });
}

/** What people fill in beside a code. */
const entered = [returnColumns.figure, returnColumns.document, returnColumns.source, returnColumns.remark] as const;

function textOf(cell: ReadableCell | undefined): string {
  if (cell?.formula !== undefined) return `=${cell.formula}`;
  return String(cell?.value ?? "").trim();
}

/** Excel makes the number 1.1 of the code 1.10 once it is typed anew: which of both it was nobody knows. */
function codeOf(cell: ReadableCell | undefined): string | null {
  return typeof cell?.value === "number" ? null : textOf(cell);
}

function plain(name: string): string {
  return name.toLowerCase().replace(/\s+/g, " ").trim();
}
