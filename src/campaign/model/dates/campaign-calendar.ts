import type { Campaign } from "../campaign";
import type { CampaignData } from "../campaign-data";
import type { Level } from "../level";
import { monthsLater } from "./months-later";

/** A meeting in a month: the day it was held counts before the planned one. */
export interface CalendarMeeting {
  readonly id: string;
  readonly level: Level;
  /** ISO date. */
  readonly date: string;
  readonly isHeld: boolean;
  readonly isOutside: boolean;
}

/** A month of a campaign. */
export interface CalendarMonth {
  /** Its first day, ISO. */
  readonly month: string;
  /** Levels whose window reaches into it. */
  readonly windows: readonly Level[];
  /** By date. */
  readonly meetings: readonly CalendarMeeting[];
}

/** A calendar of more months is cut: its dates stand on the sheet. */
const mostMonths = 60;

/**
 * The schedule of a campaign by month: which windows are open, which meetings are planned or were held.
 * @param data The campaign.
 * @param campaign What follows from it.
 * @returns Every month from the first window or date to the last, those without a meeting too.
 */
export function campaignCalendar(
  { settings: { windows }, meetings, organisations }: CampaignData,
  { organisations: followed }: Campaign,
): CalendarMonth[] {
  const flags = new Map(followed.map((one) => [one.id, one]));
  const dated = organisations.flatMap(({ id, level }): CalendarMeeting[] => {
    const { held, planned } = meetings[id] ?? {};
    const date = held ?? planned;
    if (date === undefined) return [];
    const flag = held === undefined ? flags.get(id)?.planned : flags.get(id)?.held;
    return [{ id, level, date, isHeld: held !== undefined, isOutside: flag === "before" || flag === "after" }];
  });
  const days = [...windows.flatMap(({ from, to }) => [from, to]), ...dated.map(({ date }) => date)].sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [];
  const byMonth = new Map<string, CalendarMeeting[]>();
  for (const one of dated) {
    const month = one.date.slice(0, 7);
    const known = byMonth.get(month);
    if (known === undefined) byMonth.set(month, [one]);
    else known.push(one);
  }
  const months: CalendarMonth[] = [];
  for (
    let month = `${first.slice(0, 7)}-01`;
    month <= last && months.length < mostMonths;
    month = monthsLater(month, 1)
  ) {
    const end = monthsLater(month, 1);
    months.push({
      month,
      windows: [...new Set(windows.flatMap(({ level, from, to }) => (from < end && to >= month ? [level] : [])))],
      meetings: [...(byMonth.get(month.slice(0, 7)) ?? [])].sort((a, b) => (a.date < b.date ? -1 : 1)),
    });
  }
  return months;
}
