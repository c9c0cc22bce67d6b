import type { CampaignFindingCode } from "../../model/finding-codes";

/** A sentence for every finding of a campaign; `{name}` stands for a parameter. */
export type CampaignFindingWords = Readonly<Record<CampaignFindingCode, string>>;
