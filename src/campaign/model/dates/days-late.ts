import { dayNumber } from "../../../text/day-number";

/**
 * Calendar days after a due date.
 * @param due `yyyy-mm-dd`.
 * @param received `yyyy-mm-dd`.
 * @returns 0 where it came in time.
 * @example daysLate("2023-09-01", "2023-09-02") //=> 1
 * @example daysLate("2023-09-01", "2023-08-20") //=> 0
 */
export function daysLate(due: string, received: string): number {
  return Math.max(0, dayNumber(received) - dayNumber(due));
}
