import { fifteenDigits } from "../../../../text/fifteen-digits";
import { parseFigure } from "../../../../rating/returns/parse-figure";
import type { Signature } from "../../../../rating/returns/return";
import { toA1 } from "../../../../sheets/plan/a1";
import { dateFromSerial } from "../../../../sheets/plan/date-serial";
import type { ReadableBook, ReadableCell } from "../cells/readable-book";
import { coverPlaces } from "../return-layout";

/** The part of the cover that is read. */
export const coverReach = { rows: coverPlaces.signedOn.row, columns: coverPlaces.post.column } as const;

/** Longer texts are no name and no date. */
const longest = 200;

/**
 * Who signed a return and when, as its cover says.
 * @param book The file's cells.
 * @param names What the cover may be called.
 * @returns Texts, "" where there is nothing or no cover; the date in ISO where it is one, else as found. A formula signs nothing.
 */
export function readSignature(book: ReadableBook, names: readonly string[]): Signature {
  const wanted = new Set(names.map((name) => name.toLowerCase()));
  const cover = book.sheets.find(({ name }) => wanted.has(name.toLowerCase()));
  const cell = (field: "head" | "signedOn"): ReadableCell | undefined => cover?.cells.get(toA1(coverPlaces[field]));
  return { head: textOf(cell("head")), signedOn: dateOf(cell("signedOn"), book.dateSystem) };
}

function textOf(cell: ReadableCell | undefined): string {
  if (cell === undefined || cell.formula !== undefined || cell.type === "error" || cell.value === null) return "";
  return String(cell.value).trim().slice(0, longest);
}

function dateOf(cell: ReadableCell | undefined, dateSystem: ReadableBook["dateSystem"]): string {
  if (cell === undefined || cell.value === null) return "";
  if (cell.formula !== undefined) return `=${cell.formula}`.slice(0, longest);
  const { value } = cell;
  const date = typeof value === "number" ? dateFromSerial(fifteenDigits(value), dateSystem) : null;
  const parsed = parseFigure(date ?? value, "date");
  if (parsed.kind === "blank") return "";
  return parsed.kind === "value" && typeof parsed.value === "string" ? parsed.value : textOf(cell);
}
