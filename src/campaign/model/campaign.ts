import type { Allotment } from "./delegates/allot-delegates";
import type { WindowFlag } from "./dates/window-flag";
import type { CampaignFinding } from "./finding";
import type { Level } from "./level";
import type { Meeting } from "./meeting";
import type { CampaignOrganisation } from "./organisation";
import type { CampaignSettings } from "./settings";
import type { LevelCounts } from "./totals/roll-up";
import type { ResultRow } from "./totals/result-row";

/** A campaign as it stands (есеп беру-сайлау науқаны / отчётно-выборная кампания). */
export interface CampaignInput {
  readonly settings: CampaignSettings;
  readonly organisations: readonly CampaignOrganisation[];
  /** By id. */
  readonly meetings: Readonly<Record<string, Meeting>>;
  readonly results: readonly ResultRow[];
  /** ISO date; without it nothing is overdue. */
  readonly today?: string;
}

/** One organisation followed through the campaign. */
export interface FollowedOrganisation {
  readonly id: string;
  readonly level: Level;
  /** Where the planned date and the day it was held fall; `null` without a date. */
  readonly planned: WindowFlag | null;
  readonly held: WindowFlag | null;
  /** When written information is due, and the first working day from then on (INC-34); `null` before the meeting. */
  readonly informationDue: string | null;
  readonly informationWorkday: string | null;
  /** Calendar days after the due date; `null` while nothing came. */
  readonly informationDaysLate: number | null;
  /** Calendar days after the due date of schedules; `null` while none came, or where none is asked for. */
  readonly scheduleDaysLate: number | null;
  /** Whether enough were present; `null` where it is not known. */
  readonly quorum: boolean | null;
}

/** What follows from a campaign. */
export interface Campaign {
  readonly organisations: readonly FollowedOrganisation[];
  readonly delegates: {
    readonly allotments: readonly Allotment[];
    /** Sums; organisations without a number count 0. */
    readonly byNorm: number;
    readonly exOfficio: number;
    readonly elected: number;
  };
  /** Counts summed upward, by organisation above the primary ones, and of the whole. */
  readonly totals: Readonly<Record<string, LevelCounts>>;
  readonly whole: LevelCounts;
  readonly findings: readonly CampaignFinding[];
}
