import type { DelegateMode } from "./delegates/delegates-by-norm";
import type { Level } from "./level";

/** Months in which organisations of a level meet, both ends included (мерзім / срок). */
export interface Window {
  readonly level: Level;
  readonly from: string;
  readonly to: string;
}

/** What makes a meeting valid (кворум): a share of those who might take part. */
export interface Quorum {
  readonly numerator: number;
  readonly denominator: number;
  /** More than the share, as «more than half», or at least the share, as «two thirds». */
  readonly over: boolean;
}

/** How those who might take part are called together: a meeting of members, a conference of delegates. */
type MeetingKind = "meeting" | "conference";

/** A weekday that is a day off, or a weekend day that is worked. */
export interface DayException {
  readonly date: string;
  readonly works: boolean;
}

/** The resolution a campaign rests on. */
export interface CampaignAct {
  /** The body in the letterhead and the body that decides; they should be one (INC-28). */
  readonly letterhead: Body;
  readonly deciding: Body;
  /** Absent while the resolution of a coming campaign is not adopted. */
  readonly date?: string;
  readonly protocol?: number;
  readonly item?: number;
  /** Clause of the Charter it rests on. */
  readonly charterClause: string;
  /** Which Congress is called, as papers count it: «XV» (item 3). */
  readonly congress?: string;
  /** Day on which the Instruction was approved by which the campaign is held (item 2). */
  readonly instruction?: string;
}

/** A body of the union: Орталық комитет / Центральный комитет, Атқару комитеті / Исполнительный комитет. */
export type Body = "central-committee" | "executive-committee";

/** How many delegates the Congress has. */
export interface DelegateNorm {
  /** Members for one delegate, at least 1. */
  readonly norm: number;
  readonly mode: DelegateMode;
  /** Least number of delegates of an organisation with members. */
  readonly minimum: number;
  /** All delegates of the norm; only the largest remainder needs it. */
  readonly total?: number;
  /** The level whose organisations send them. */
  readonly level: Level;
}

/** Everything a resolution sets: the next campaign is another one of these. */
export interface CampaignSettings {
  /** First and last year. */
  readonly years: readonly [number, number];
  readonly act: CampaignAct;
  readonly windows: readonly Window[];
  readonly delegates: DelegateNorm;
  /** Schedules are due (item 6), and from which level. */
  readonly schedule: { readonly due: string; readonly level: Level };
  /** Months after a meeting in which its information is due (item 9). */
  readonly informationMonths: number;
  readonly quorum: Readonly<Record<MeetingKind, Quorum>>;
  readonly daysOff: readonly DayException[];
  /** Who controls the execution (item 10): as many as the resolution names (INC-35). */
  readonly control: readonly string[];
  /**
   * The same persons with their posts in the case the sentence asks for: the Kazakh dative, the Russian accusative. Data,
   * never derived (INC-27).
   */
  readonly controlInSentence?: { readonly kk: string; readonly ru: string };
  /** As Kazakh papers print it, and as Russian ones do where that differs. */
  readonly chair: string;
  readonly chairRu?: string;
}

/** Primary organisations hold meetings of members, all others conferences of delegates. */
export function meetingKind(level: Level): MeetingKind {
  return level === "primary" ? "meeting" : "conference";
}
