import type { CampaignData } from "./campaign-data";
import type { CampaignFinding } from "./finding";

/** What a form would change: shown before it is taken in. */
export interface FormChange {
  readonly organisation: string;
  readonly field: string;
  readonly before: string | number | null;
  readonly after: string | number;
}

/** Findings with the file they stand in; "" concerns all. */
export interface FileFindings {
  readonly file: string;
  readonly findings: readonly CampaignFinding[];
}

/** A campaign with filled forms taken in, what they change and what is wrong with them; nothing is written yet. */
export interface TakenForms {
  readonly data: CampaignData;
  readonly changes: readonly FormChange[];
  readonly told: readonly FileFindings[];
  /** Files of which nothing was taken, as those of an organisation whose form came before; `told` says why. */
  readonly refused: readonly string[];
  /** Files of forms that bring nothing: not filled in, or with what the campaign has already. */
  readonly untouched: readonly string[];
}
