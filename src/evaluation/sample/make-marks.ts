import type { Figure } from "../../rating/returns/return";
import type { SampleTraits } from "./sample-traits";

/**
 * Figures that do not grow with activity: dates of receipt, months in time, arrears, accidents, violations, yes/no.
 * @param year Reporting year of the sample; dates lie in the year after it.
 * @param traits Habits of the organisation in the year.
 * @returns Figures by code.
 */
export function makeMarks(year: number, traits: SampleTraits): Record<string, Figure> {
  const months = Math.min(12, Math.round(traits.ratio("months", 5, 13.4)));
  return {
    "1.11": workingDay(year + 1, 1, 14 + Math.round(traits.ratio("statistics", 15, 0))),
    "3.7": Math.max(0, Math.round(traits.ratio("accidents", 4.2, -0.6))),
    "4.4": traits.quality > 0.2 || traits.whole("agreement", 0, 1) === 1,
    "5.3": months,
    "5.4": months === 12 ? 0 : Math.round(traits.ratio("arrears", 1900, 60)),
    "5.5": workingDay(year + 1, 1, 26 + Math.round(traits.ratio("finance", 12, 0))),
    "5.7": Math.max(0, Math.round(traits.ratio("violations found", 6, -0.6))),
    "5.8": true,
  };
}

/** The first working day from the day on, as an ISO date; days beyond the month run into the next. */
function workingDay(year: number, month: number, day: number): string {
  const date = new Date(Date.UTC(year, month - 1, day));
  while (date.getUTCDay() === 0 || date.getUTCDay() === 6) date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}
