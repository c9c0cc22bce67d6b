import { cellError } from "../../kernel/functions/argument-error";
import { daysLate as daysAfter } from "../model/dates/days-late";
import type { CampaignArgument } from "./campaign-argument-error";
import { readDates } from "./read-dates";

const argument = (name: string): CampaignArgument => ({ function: "DAYSLATE", argument: name });

/**
 * `DAYSLATE(due, received)`: calendar days after due dates.
 * @param due N × k, or one cell for all.
 * @param received N × k; an empty cell has no answer, nor has an empty due date.
 * @returns 0 in time; what is no date is `#VALUE!` in its own cell.
 * @throws `#VALUE!` with a message that names the argument.
 */
export function daysLate(due: unknown, received: unknown): (number | "" | CustomFunctions.Error)[][] {
  const dues = readDates(argument("due"), due);
  const came = readDates(argument("received"), received);
  const isOne = dues.length === 1 && dues[0]?.length === 1;
  const place = argument("due");
  if (!isOne && dues.length !== came.length) {
    throw cellError(place, "rows", { got: dues.length, expected: came.length });
  }
  const width = came[0]?.length ?? 0;
  if (!isOne && dues[0]?.length !== width) {
    throw cellError(place, "columns", { got: dues[0]?.length ?? 0, expected: width });
  }
  return came.map((row, at) =>
    row.map((day, column) => {
      const by = (isOne ? dues[0]?.[0] : dues[at]?.[column]) ?? null;
      if (by === null || day === null) return "";
      if (typeof by !== "string") return by;
      return typeof day === "string" ? daysAfter(by, day) : day;
    }),
  );
}
