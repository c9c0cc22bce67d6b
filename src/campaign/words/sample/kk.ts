import type { CampaignSampleWords } from "./ru";

export const campaignSampleKk: CampaignSampleWords = {
  union: "Қазақстандық оқу-ағарту, ғылым және жоғары білім қызметкерлерінің салалық кәсіподағы",
  district: "{name}: №\u00A0{number} аудандық (қалалық) ұйым",
  reason: "делегаттардың жартысы карантинде болды",
};
