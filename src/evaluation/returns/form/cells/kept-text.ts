import type { ReadableCell } from "./readable-book";

/** Longer texts are cut: a cell of evidence is no place for a report. */
export const longestText = 1000;

/** A text as it is kept, and how long it is in the file. */
interface CellText {
  readonly formula: boolean;
  readonly isStruck?: boolean;
  readonly value: string;
  readonly length: number;
}

/** The text of a cell of evidence, cut where it is too long; nothing where it has none. */
export function keptText(cell: ReadableCell | undefined): CellText | null {
  if (cell === undefined) return null;
  if (cell.formula !== undefined) return { formula: true, value: "", length: 0 };
  if (cell.value === null || cell.type === "error") return null;
  const text = String(cell.value).trim();
  return {
    formula: false,
    isStruck: cell.isStruck === true,
    value: text.slice(0, longestText).trim(),
    length: text.length,
  };
}
