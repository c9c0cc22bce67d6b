import { toA1 } from "../../../../sheets/plan/a1";
import type { ReturnIdentity } from "./read-identity";
import type { ReadableBook } from "../cells/readable-book";
import { coverYearPlace } from "../return-layout";
import { acceptedCoverNames } from "../return-sheet-names";

/** No year needs a longer text. */
const longest = 100;

/**
 * Tells a form whose cover was given another year than the one it was issued for.
 * @param book The file's cells, the cover among them.
 * @param identity What the file says it is.
 * @returns What the cover says; nothing where it names the year of the form, or no year.
 */
export function otherYear(book: ReadableBook, { year, language }: ReturnIdentity): string | undefined {
  const covers = acceptedCoverNames(language).map((name) => name.toLowerCase());
  const cover = book.sheets.find((sheet) => covers.includes(sheet.name.toLowerCase()));
  const said = String(cover?.cells.get(toA1(coverYearPlace))?.value ?? "").slice(0, longest);
  const years: readonly string[] = said.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? [];
  return years.length === 0 || years.includes(String(year)) ? undefined : years.join(", ");
}
