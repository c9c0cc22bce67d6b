import type { Seal } from "../../year/year-data";
import type { YearAreas } from "../names/year-areas";
import { codeText } from "../cell-text";

/** A cell takes 32,767 letters. */
const mostLetters = 30_000;

/** A piece of a seal in a row of its own: version of the approval, letters. */
type SealRow = readonly [version: string, letters: string];

/** Seals as rows of texts, in their order. */
export function sealRows(seals: readonly Seal[] = []): SealRow[] {
  return seals.flatMap(({ version, packed }) => piecesOf(packed).map((piece): SealRow => [String(version), piece]));
}

/**
 * A packed text in pieces that a cell takes.
 * @param packed Letters and digits alone.
 * @example piecesOf("") //=> []
 */
export function piecesOf(packed = ""): string[] {
  return Array.from({ length: Math.ceil(packed.length / mostLetters) }, (_, at) =>
    packed.slice(at * mostLetters, (at + 1) * mostLetters),
  );
}

/** The packed archive a year's workbook keeps; nothing where it keeps none. */
export function readArchive(areas: YearAreas): string | undefined {
  const packed = areas
    .rows("arc_years")
    .map(([piece]) => codeText(piece))
    .join("");
  return packed === "" ? undefined : packed;
}

/** The seals a year's workbook keeps, by version. */
export function readSeals(areas: YearAreas): Seal[] {
  const packed = new Map<number, string>();
  for (const [version, letters] of areas.rows("apr_seals")) {
    const number = Number(codeText(version));
    if (Number.isInteger(number) && number > 0) packed.set(number, `${packed.get(number) ?? ""}${codeText(letters)}`);
  }
  return [...packed].map(([version, text]) => ({ version, packed: text }));
}
