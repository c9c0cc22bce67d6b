import { finding, type Finding } from "../../../../rating/finding";
import { columnLetters } from "../../../../sheets/plan/a1";
import type { ReturnField } from "../return-fields";
import { returnColumns, returnParts } from "../return-layout";
import type { ReadableSheet } from "./readable-book";

/**
 * What of a sheet is read and is not shown: whoever signed the form may not have seen it.
 * @param sheet As read.
 * @param fields Its fields; none for a sheet of which only that it is hidden counts.
 * @param place Organisation and file.
 * @returns A warning each for the sheet, the rows of its fields and the columns that are read.
 */
export function hiddenParts(
  sheet: ReadableSheet,
  fields: readonly ReturnField[],
  place: { readonly organisation: string; readonly file: string },
): Finding[] {
  const { name, visibility = "visible", hidden } = sheet;
  const rows = fields.map(({ row }) => row).filter((row) => hidden?.rows.includes(row));
  const columns = fields.length === 0 ? [] : returnParts.map((part) => returnColumns[part]);
  const letters = columns.filter((column) => hidden?.columns.includes(column)).map(columnLetters);
  const said = (params: Finding["params"]): Finding => finding("cell.hidden", { ...place, sheet: name }, params);
  return [
    ...(visibility === "visible" ? [] : [said({})]),
    ...(rows.length > 0 ? [said({ rows: rows.join(", ") })] : []),
    ...(letters.length > 0 ? [said({ columns: letters.join(", ") })] : []),
  ];
}
