/** Whether a day lies before the date of clause 5.1; 1 April itself is left open by its wording (INC-37). */
export type ProcedureDate = "in-time" | "borderline" | "past";

/**
 * How a day stands to the date by which the evaluation is carried out: before 1 April of the year after the reporting year.
 * @param year Reporting year.
 * @param day ISO date.
 * @see clause 5.1
 * @example procedureDate(2025, "2026-04-01") //=> "borderline"
 */
export function procedureDate(year: number, day: string): ProcedureDate {
  const date = `${String(year + 1).padStart(4, "0")}-04-01`;
  if (day === date) return "borderline";
  return day < date ? "in-time" : "past";
}
