import type { CampaignSampleWords } from "./ru";

export const campaignSampleKk: CampaignSampleWords = {
  union: "Қазақстандық оқу-ағарту, ғылым және жоғары білім қызметкерлерінің салалық кәсіподағы",
  district: "{name}: № {number} аудандық (қалалық) ұйым",
  reason: "делегаттардың жартысы карантинде болды",
};
