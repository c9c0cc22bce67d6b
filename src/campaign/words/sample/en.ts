import type { CampaignSampleWords } from "./ru";

export const campaignSampleEn: CampaignSampleWords = {
  union: "Kazakhstan branch trade union of education, science and higher-education workers",
  district: "{name}: district (town) organisation No. {number}",
  reason: "half of the delegates were in quarantine",
};
