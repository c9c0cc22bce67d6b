import { finding, type Finding } from "../../../../rating/finding";
import { toA1 } from "../../../../sheets/plan/a1";
import type { ReadableBook, ReadableSheet } from "./readable-book";
import type { ReturnField } from "../return-fields";
import { returnColumns } from "../return-layout";

/** Cells are named up to so many. */
const mostNamed = 10;

/** Columns of the form's own texts: a number there was typed beside the figure it is of. */
const ownTexts = [returnColumns.range, returnColumns.check];
const numberAlone = /^\s{0,9}[-−]?\d[\d\s.,]{0,30}$/;

/**
 * Cells of a sheet of fields that no field has: below the fields, right of them, or a number beside a figure.
 * @param sheet As read.
 * @param fields Its fields.
 * @param notes The lines of the form below the fields; former versions worded the first otherwise.
 * @param place Organisation and file.
 * @returns One warning that names the first of them.
 */
export function cellsBeside(
  sheet: ReadableSheet,
  fields: readonly ReturnField[],
  notes: readonly string[],
  place: { readonly organisation: string; readonly file: string },
): Finding[] {
  const last = Math.max(...fields.map(({ row }) => row));
  const [legend = "", ...others] = notes.map((_, at) => toA1({ row: last + 2 + at, column: 1 }));
  const below = [...sheet.cells].flatMap(([reference, { value }]) => {
    const isNote = typeof value === "string" && (reference === legend || notes.includes(value));
    if (rowOf(reference) <= last || isNote) return [];
    return value === null || (typeof value === "string" && value.trim() === "") ? [] : [reference];
  });
  const beside = fields.flatMap(({ row }) =>
    ownTexts.flatMap((column) => {
      const reference = toA1({ row, column });
      const { value = null, formula } = sheet.cells.get(reference) ?? {};
      if (formula !== undefined) return [];
      return typeof value === "number" || (typeof value === "string" && numberAlone.test(value)) ? [reference] : [];
    }),
  );
  // The lines of the form may lie beyond the part that is read.
  const beyond = (sheet.beyond ?? []).filter((reference) => reference !== legend && !others.includes(reference));
  const found = [...beside, ...below, ...beyond].sort((one, other) => rowOf(one) - rowOf(other));
  return named(found, sheet.name, place);
}

/**
 * Filled cells of sheets that the form does not have.
 * @param book The file.
 * @param place Organisation and file.
 * @returns A warning for each sheet.
 */
export function sheetsBeside(
  { beside = [] }: ReadableBook,
  place: { readonly organisation: string; readonly file: string },
): Finding[] {
  return beside.flatMap(({ name, beyond = [] }) => named(beyond, name, place));
}

function rowOf(reference: string): number {
  return Number(reference.replace(/^[A-Z]+/, ""));
}

function named(
  cells: readonly string[],
  sheet: string,
  place: { readonly organisation: string; readonly file: string },
): Finding[] {
  if (cells.length === 0) return [];
  const list = cells.slice(0, mostNamed).join(", ");
  return [finding("cell.outside-form", { ...place, sheet }, { cells: cells.length > mostNamed ? `${list} …` : list })];
}
