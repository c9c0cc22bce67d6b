import type { Language } from "../../../text/language";
import { campaignPaneEn } from "./en";
import { campaignPaneKk } from "./kk";
import { campaignPaneRu, type CampaignPaneWords } from "./ru";

/** Words of the campaign's page. */
export function wordsOfCampaign(language: Language): CampaignPaneWords {
  return { kk: campaignPaneKk, ru: campaignPaneRu, en: campaignPaneEn }[language];
}
