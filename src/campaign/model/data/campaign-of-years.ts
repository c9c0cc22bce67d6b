import { monthsLater } from "../dates/months-later";
import type { CampaignSettings } from "../settings";
import { campaign2023 } from "./campaign-2023";
import { usualDaysOff } from "./holidays";

/** Years from one campaign to the next: those of 2023–2024 elected for five. */
const term = 5;

/**
 * The years of the campaign that is under way or comes next.
 * @param year Present year.
 * @returns First and last.
 * @example yearsOfCampaign(2024) //=> [2023, 2024]
 * @example yearsOfCampaign(2026) //=> [2028, 2029]
 */
export function yearsOfCampaign(year: number): readonly [number, number] {
  const [first, last] = campaign2023.years;
  const terms = Math.max(0, Math.ceil((year - last) / term));
  return [first + terms * term, last + terms * term];
}

/**
 * Settings for a campaign of other years: a row set to be changed. Months of the windows and deadlines are those of 2023–2024
 * moved by whole years; what only the resolution of that campaign can say (its date and number, persons) is left open.
 * @param years First year, 2023 or later, and last.
 * @returns For the years 2023–2024 the settings of their resolution.
 * @see items 3, 5 and 6 of the resolution of 24.06.2023
 * @example campaignOfYears([2028, 2029]).windows[0]?.from //=> "2028-09-01"
 */
export function campaignOfYears([first, last]: readonly [number, number]): CampaignSettings {
  const [from, to] = campaign2023.years;
  if (first === from && last === to) return campaign2023;
  const moved = (iso: string): string => monthsLater(iso, 12 * (first - from));
  const { act, windows, schedule, delegates, informationMonths, quorum } = campaign2023;
  return {
    years: [first, last],
    act: {
      ...{ letterhead: act.deciding, deciding: act.deciding, charterClause: act.charterClause },
      // The Instruction holds until another is approved.
      ...(act.instruction !== undefined && { instruction: act.instruction }),
    },
    windows: windows.map((one) => ({ level: one.level, from: moved(one.from), to: moved(one.to) })),
    ...{ delegates, informationMonths, quorum },
    schedule: { ...schedule, due: moved(schedule.due) },
    daysOff: Array.from({ length: last - first + 1 }, (_, at) => usualDaysOff(first + at)).flat(),
    control: [],
    chair: "",
  };
}
