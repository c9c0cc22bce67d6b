import type { CampaignFinding } from "../campaign/model/finding";

/** Findings with the file they stand in; "" concerns all. */
export interface FileFindings {
  readonly file: string;
  readonly findings: readonly CampaignFinding[];
}
