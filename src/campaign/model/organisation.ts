import type { Level } from "./level";

/** An organisation that holds a meeting or conference. */
export interface CampaignOrganisation {
  readonly id: string;
  /** Official names; the id stands for one that is not given. */
  readonly kk: string;
  readonly ru: string;
  readonly level: Level;
  /** Id of the organisation above; the union has none. */
  readonly parent?: string;
  /** Members on record, whole, 0 or more. */
  readonly members?: number;
  /** Delegates to the Congress by office, beside those of the norm. */
  readonly exOfficio?: number;
  /** Delegates to the Congress that its conference elected. */
  readonly elected?: number;
}
