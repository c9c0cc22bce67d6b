/**
 * The calendar day of a moment by the clock of this machine.
 * @returns ISO date.
 * @example localDay(new Date(2026, 1, 5)) //=> "2026-02-05"
 */
export function localDay(at: Date): string {
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}
