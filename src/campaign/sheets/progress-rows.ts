import { columnLetters } from "../../sheets/plan/a1";
import type { Counts } from "../model/data/counters";
import type { CampaignFrame } from "./campaign-frame";
import { firstRow } from "./head-and-page";
import { scheduleArea } from "./schedule-area";
import type { ScheduleField } from "./schedule-columns";

/** First column of the counts by level on the sheet of results. */
export const firstLevel = 3;

type ProgressKey = "toHold" | "held" | "notHeld";

/** One row of a table of progress. */
export interface ProgressRow {
  readonly name: string;
  readonly counts: Counts;
  /** What the counts are sums of, as long as they follow what is typed. */
  readonly formulas?: Readonly<Record<ProgressKey, string>>;
}

/** By level: the sums that stand above on the same sheet. */
export function levelRows({ words, campaign, levels: shown }: CampaignFrame, isSummed: boolean): ProgressRow[] {
  return shown.map((level, at) => {
    // The counters begin with the group of these three.
    const cell = (below: number): string => `N(${columnLetters(firstLevel + at)}${firstRow + 1 + below})`;
    const formulas = { toHold: cell(0), held: cell(1), notHeld: cell(2) };
    return { name: words.levels[level], counts: campaign.whole[level] ?? {}, ...(isSummed && { formulas }) };
  });
}

/** By organisation: districts counted on the schedule, unless somebody gave their number. */
export function organisationRows(frame: CampaignFrame, isSummed: boolean): ProgressRow[] {
  const { words, data } = frame;
  const keys: readonly ProgressKey[] = ["toHold", "held", "notHeld"];
  const isGiven = data.results.some(({ level, counts }) => level === "district" && keys.some((key) => key in counts));
  const column = (field: ScheduleField): string => scheduleArea(frame, field);
  return frame.organisations
    .filter(({ level }) => level === "oblast")
    .map((one) => {
      const own = `(${column("parent")}="${one.id.replaceAll('"', '""')}")*(${column("level")}="${words.levels.district}")`;
      const formulas = {
        toHold: `SUMPRODUCT(${own})`,
        held: `SUMPRODUCT(${own}*(${column("held")}<>""))`,
        notHeld: `SUMPRODUCT(${own}*(${column("held")}="")*(${column("reason")}<>""))`,
      };
      const counts = frame.campaign.totals[one.id]?.district ?? {};
      return { name: frame.nameOf(one), counts, ...(isSummed && !isGiven && { formulas }) };
    });
}
