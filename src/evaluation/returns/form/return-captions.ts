import type { Language } from "../../../text/language";
import { formerReturnWords } from "../../words/return/former-words";
import type { ReturnSheet } from "./return-fields";
import type { ReturnWords } from "../../words/return/ru";

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

/**
 * What the columns of a form may be called: as written today first, then as earlier forms have it.
 * @param captions Captions of today, by column from the first.
 * @param language Language of the form.
 * @param year Reporting year.
 */
export function acceptedCaptions(
  captions: readonly string[],
  language: Language,
  year: number,
): readonly (readonly string[])[] {
  const former = formerReturnWords[language].captions(year);
  return captions.map((caption) => [caption, ...(former[caption] ?? [])]);
}
