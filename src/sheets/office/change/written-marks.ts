import { fingerprint } from "../../../text/fingerprint";
import type { Cell, CellValue } from "../../plan/sheet-plan";
import type { HeldCell } from "./held/held-plan";

/** What a step is about to write into cells, in few letters: enough to tell them from what people enter meanwhile. */
export interface WrittenMarks {
  /** From one cell with contents to the next, row by row, in cells. */
  readonly gaps: readonly number[];
  /** Six letters for each of them. */
  readonly marks: string;
}

const columns = 16384;
const letters = 6;
const anything = " ".repeat(letters);

/** A formula is written by Excel its own way, so that it is one is all that counts. */
function markOf(value: CellValue, formula: string | undefined): string {
  return fingerprint(formula === undefined ? `v${String(value ?? "")}` : "f").slice(0, letters);
}

/**
 * The marks of what is about to be written.
 * @param cells Of a planned sheet.
 */
export function marksOf(cells: readonly Cell[]): WrittenMarks {
  const filled = cells
    .filter(({ value, formula, link }) => link || formula !== undefined || (value !== null && value !== ""))
    .map(({ row, column, value, formula, link }) => {
      // A link gives an empty cell a text of its own until ours is written.
      return { at: row * columns + column, mark: link ? anything : markOf(value, formula) };
    })
    .sort((a, b) => a.at - b.at);
  return {
    gaps: filled.map(({ at }, index) => at - (filled[index - 1]?.at ?? 0)),
    marks: filled.map(({ mark }) => mark).join(""),
  };
}

/**
 * Tells cells that hold what was about to be written from others.
 * @param written Marks as they were kept.
 */
export function isWritten({ gaps, marks }: WrittenMarks): (cell: HeldCell) => boolean {
  const byPlace = new Map<number, string>();
  let at = 0;
  gaps.forEach((gap, index) => {
    at += gap;
    byPlace.set(at, marks.slice(index * letters, (index + 1) * letters));
  });
  return ({ row, column, value, formula }) => {
    const mark = byPlace.get(row * columns + column);
    return mark === anything || mark === markOf(value, formula);
  };
}
