import { fillTemplate } from "../../text/fill-template";
import { dayNumber, isoDate } from "../../text/day-number";
import type { Window } from "../model/settings";
import type { CampaignPaperWords } from "../words/papers/ru";

/** What a sentence needs of the months and of the sentences about days. */
type DayWords = Pick<CampaignPaperWords, "days" | "months">;

/** Which form of a month a sentence asks for. */
type MonthForm = keyof CampaignPaperWords["months"];

/**
 * The period of a window as a resolution says it: whole months without days, as the resolution of 24.06.2023 does.
 * @param window First and last day, both included.
 * @param words Of the paper's language.
 * @returns Words that fit behind a dash and before a verb.
 * @see items 3 and 5 of the resolution of 24.06.2023: «2023 жылғы қыркүйек-желтоқсан айларында»
 */
export function periodInWords({ from, to }: Pick<Window, "from" | "to">, { days, months }: DayWords): string {
  const [first, last] = [partsOf(from), partsOf(to)];
  const shape = shapeOf(from, to);
  const form: MonthForm = shape.startsWith("month") ? "whole" : shape === "day" ? "on" : "ofDay";
  return fillTemplate(days[shape], {
    ...{ fromYear: String(first.year), fromDay: String(first.day), from: months[form][first.month - 1] ?? "" },
    ...{ toYear: String(last.year), toDay: String(last.day), to: months[form][last.month - 1] ?? "" },
  });
}

/** Which sentence says a period: by what of it is whole, and what both ends share. */
function shapeOf(from: string, to: string): Exclude<keyof CampaignPaperWords["days"], "ofYear"> {
  const isOneYear = from.slice(0, 4) === to.slice(0, 4);
  const isOneMonth = from.slice(0, 7) === to.slice(0, 7);
  const isWhole = from.endsWith("-01") && isoDate(dayNumber(to) + 1).endsWith("-01");
  if (isWhole) return isOneMonth ? "month" : isOneYear ? "months" : "monthsOfYears";
  if (from === to) return "day";
  return isOneMonth ? "daysOfMonth" : isOneYear ? "days" : "daysOfYears";
}

/**
 * A day that a term ends with, itself included: the word «дейін», like «до», leaves open whether it is (INC-37).
 * @param iso The last day.
 * @param words Of the paper's language.
 * @see item 6 of the resolution of 24.06.2023: «2023 жылғы 1 қыркүйек мерзіміне»
 */
export function lastDayInWords(iso: string, words: DayWords): string {
  return dayInWords(iso, words, "until");
}

/** A day on which something was done, as «2017 жылғы 11 қаңтарда бекітілген» says it. */
export function dayOnInWords(iso: string, words: DayWords): string {
  return dayInWords(iso, words, "on");
}

function dayInWords(iso: string, { days, months }: DayWords, form: MonthForm): string {
  const { year, month, day } = partsOf(iso);
  const values = { year: String(year), month: months[form][month - 1] ?? "", day: String(day) };
  return fillTemplate(days.ofYear, values);
}

function partsOf(iso: string): { readonly year: number; readonly month: number; readonly day: number } {
  const [year = 0, month = 1, day = 1] = iso.split("-").map(Number);
  return { year, month, day };
}
