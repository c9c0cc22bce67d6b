import { cellError } from "../../kernel/functions/argument-error";
import { readRange, type Cells } from "../../kernel/functions/read-cells";
import { parseDate } from "../../text/parse-cell";
import type { CampaignArgument } from "./campaign-argument-error";

/** A date of a cell: ISO text, `null` where the cell is empty, the error to show where it holds something else. */
type CellDate = string | null | CustomFunctions.Error;

/**
 * The dates of a range: serial numbers, ISO texts or written ones such as `20.01.2024`.
 * @returns One entry per cell.
 * @throws `#VALUE!` when it is no range.
 */
export function readDates(place: CampaignArgument, range: unknown): readonly (readonly CellDate[])[] {
  return datesOf(place, readRange(place, range));
}

/** The dates of cells already read. */
export function datesOf(place: CampaignArgument, cells: Cells): readonly (readonly CellDate[])[] {
  return cells.map((row, at) =>
    row.map((cell, column) => {
      const parsed = parseDate(cell);
      if (parsed.kind === "blank") return null;
      if (parsed.kind === "value") return parsed.value;
      return cellError(place, "notDate", { row: at + 1, column: column + 1, value: cell });
    }),
  );
}
