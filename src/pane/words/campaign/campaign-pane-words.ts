import type { Level } from "../../../campaign/model/level";

/** Words of the campaign's page. */
export interface CampaignPaneWords {
  readonly title: string;
  readonly lead: string;
  readonly none: string;
  readonly start: string;
  readonly sample: string;
  readonly organisations: string;
  readonly organisationsHint: string;
  readonly unreadLines: string;
  readonly readAgain: string;
  readonly takeAway: string;
  readonly takeAwayWithEdits: string;
  readonly reading: string;
  readonly writing: string;
  readonly progress: string;
  readonly level: string;
  readonly held: string;
  readonly of: string;
  readonly levels: Readonly<Record<Level, string>>;
  readonly delegates: string;
  readonly delegatesLine: string;
  readonly deadlines: string;
  readonly deadlinesLine: string;
  readonly findings: string;
  readonly counts: string;
  readonly clean: string;
  readonly show: string;
  readonly more: string;
  readonly campaign: string;
}
