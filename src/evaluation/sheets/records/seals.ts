import type { Seal } from "../../year/year-data";
import type { YearAreas } from "../year-areas";
import { codeText } from "../cell-text";

/** A cell takes 32,767 letters. */
const mostLetters = 30_000;

/** A piece of a seal in a row of its own: version of the approval, letters. */
export type SealRow = readonly [version: string, letters: string];

/** Seals as rows of texts, in their order. */
export function sealRows(seals: readonly Seal[] = []): SealRow[] {
  return seals.flatMap(({ version, packed }) =>
    Array.from({ length: Math.ceil(packed.length / mostLetters) }, (_, at): SealRow => {
      return [String(version), packed.slice(at * mostLetters, (at + 1) * mostLetters)];
    }),
  );
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
