import type { CampaignSampleWords } from "./campaign-sample-words";

export const campaignSampleRu: CampaignSampleWords = {
  union: "Казахстанский отраслевой профессиональный союз работников просвещения, науки и высшего образования",
  district: "{name}: районная (городская) организация № {number}",
  reason: "половина делегатов была на карантине",
};
