import type { CampaignFindingCode } from "../../model/finding-codes";

/** A sentence of a finding; information that is due on a working day has one that names the day once. */
export type CampaignSentence = CampaignFindingCode | `information.${"missing" | "late"}.on-due`;

/** A sentence for every finding of a campaign; `{name}` stands for a parameter. */
export type CampaignFindingWords = Readonly<Record<CampaignSentence, string>>;
