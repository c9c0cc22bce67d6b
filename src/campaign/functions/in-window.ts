import { cellError } from "../../kernel/functions/argument-error";
import { isBlank, readRange, widthOf } from "../../kernel/functions/read-cells";
import { windowFlag } from "../model/dates/window-flag";
import { campaignArgumentError, type CampaignArgument } from "./campaign-argument-error";
import { datesOf, readDates } from "./read-dates";

const argument = (name: string): CampaignArgument => ({ function: "INWINDOW", argument: name });

/** Whether a date falls in its window, an error of the cell, or "" without a date. */
type WindowCell = boolean | "" | CustomFunctions.Error;

/**
 * `INWINDOW(level, date, windows)`: whether dates fall in the windows of their levels.
 * @param level N × 1, or one cell for all; compared with the first column of the windows without regard to case.
 * @param date N × k; an empty cell has no answer.
 * @param windows Rows of level, first and last day, both included; a row without a level is passed over.
 * @returns N × k; an unknown level or what is no date is `#VALUE!` in its own cell.
 * @throws `#VALUE!` with a message that names the argument.
 */
export function inWindow(level: unknown, date: unknown, windows: unknown): WindowCell[][] {
  const levels = readRange(argument("level"), level);
  if (widthOf(levels) !== 1) throw cellError(argument("level"), "columns", { got: widthOf(levels), expected: 1 });
  const dates = readDates(argument("date"), date);
  if (levels.length !== 1 && levels.length !== dates.length) {
    throw cellError(argument("level"), "rows", { got: levels.length, expected: dates.length });
  }
  const known = readWindows(windows);
  return dates.map((row, at) => {
    const cell = levels[levels.length === 1 ? 0 : at]?.[0];
    const window = known.get(keyOf(cell));
    return row.map((day) => {
      if (day === null) return "";
      if (typeof day !== "string") return day;
      if (window === undefined) {
        return campaignArgumentError(argument("level"), "level", { row: at + 1, value: cell ?? "" });
      }
      return windowFlag(day, window) === "within";
    });
  });
}

function readWindows(range: unknown): ReadonlyMap<string, { readonly from: string; readonly to: string }> {
  const place = argument("windows");
  const cells = readRange(place, range);
  if (widthOf(cells) !== 3) throw cellError(place, "columns", { got: widthOf(cells), expected: 3 });
  const dates = datesOf(
    place,
    cells.map(([level, ...days]) => (isBlank(level) ? ["", ""] : days)),
  );
  return new Map(
    cells.flatMap(([level], at) => {
      if (isBlank(level)) return [];
      const [from = null, to = null] = dates[at] ?? [];
      if (typeof from === "object" && from !== null) throw from;
      if (typeof to === "object" && to !== null) throw to;
      // A window that is not known has no dates within it: the level is told as one without a window.
      if (from === null || to === null) return [];
      if (from > to) throw campaignArgumentError(place, "reversed", { row: at + 1 });
      return [[keyOf(level), { from, to }] as const];
    }),
  );
}

function keyOf(cell: unknown): string {
  return String(cell ?? "")
    .trim()
    .toLowerCase();
}
