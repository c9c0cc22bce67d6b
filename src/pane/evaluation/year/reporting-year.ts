/** The sample's year: the last one whose results the sources publish. */
export const sampleYear = 2025;

/**
 * The reporting year an evaluation is about on a day: the year before, since the evaluation follows it.
 * @example reportingYear(new Date(2026, 1, 20)) //=> 2025
 */
export function reportingYear(now: Date): number {
  return now.getFullYear() - 1;
}

/**
 * Days left until the evaluation of a reporting year must be carried out: before 1 April of the next year.
 * @returns Whole days, the last being 31 March; negative when it has passed.
 * @see clause 5.1
 * @example daysLeft(2025, new Date(2026, 2, 31)) //=> 0
 */
export function daysLeft(year: number, now: Date): number {
  const last = Date.UTC(year + 1, 2, 31);
  const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
  return Math.round((last - today) / 86_400_000);
}
