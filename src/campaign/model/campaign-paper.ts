/** The papers of a campaign, in the order in which they are issued. */
export const campaignPapers = ["resolution", "schedule", "summary", "delegates"] as const;

export type CampaignPaper = (typeof campaignPapers)[number];
