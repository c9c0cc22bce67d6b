import type { ReturnWords } from "../../words/return/return-words";
import type { ReturnSheet } from "./return-fields";

/** Captions of a sheet of fields, by column from the first. */
export function returnCaptions({ block }: ReturnSheet, { columns }: ReturnWords, year: number): readonly string[] {
  return [
    columns.code,
    block === undefined ? columns.baseName : columns.name,
    columns.unit,
    columns.lastYear(year - 1),
    columns.figure(year),
    columns.range,
    columns.document,
    columns.source,
    columns.remark,
    columns.check,
  ];
}
