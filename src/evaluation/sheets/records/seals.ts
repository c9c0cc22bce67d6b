import type { KeptSignature, Seal } from "../../year/year-data";
import type { YearAreas } from "../names/year-areas";
import { codeText } from "../cell-text";

/** A cell takes 32,767 letters. */
const mostLetters = 30_000;

/** A piece of a kept text in a row of its own: whose it is, letters. */
type PieceRow = readonly [key: string, letters: string];

/** Seals as rows of texts, in their order. */
export function sealRows(seals: readonly Seal[] = []): PieceRow[] {
  return seals.flatMap(({ version, packed }) => piecesOf(packed).map((piece): PieceRow => [String(version), piece]));
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

/** Files of signatures as rows of texts, in their order. */
export function signatureRows(signatures: readonly KeptSignature[] = []): PieceRow[] {
  return signatures.flatMap(({ hash, content }) => piecesOf(content).map((piece): PieceRow => [hash, piece]));
}

/** The files of signatures a year's workbook keeps, by their fingerprint. */
export function readSignatures(areas: YearAreas): KeptSignature[] {
  const kept = new Map<string, string>();
  for (const [hash, letters] of areas.rows("apr_signatures")) {
    const key = codeText(hash);
    if (key !== "") kept.set(key, `${kept.get(key) ?? ""}${codeText(letters)}`);
  }
  return [...kept].map(([hash, content]) => ({ hash, content }));
}
