import type { Window } from "../settings";

/** On which side of its window a date falls. */
export type WindowFlag = "within" | "before" | "after";

/**
 * Whether a date falls in a window, both ends included.
 * @param date `yyyy-mm-dd`.
 * @param window First and last day.
 * @see item 5 of the resolution of 24.06.2023
 * @example windowFlag("2023-12-31", { from: "2023-09-01", to: "2023-12-31" }) //=> "within"
 * @example windowFlag("2024-01-01", { from: "2023-09-01", to: "2023-12-31" }) //=> "after"
 */
export function windowFlag(date: string, { from, to }: Pick<Window, "from" | "to">): WindowFlag {
  if (date < from) return "before";
  return date > to ? "after" : "within";
}
