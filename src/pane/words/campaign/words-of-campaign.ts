import type { Language } from "../../../text/language";
import type { CampaignPaneWords } from "./campaign-pane-words";
import { campaignPaneEn } from "./en";
import { campaignPaneKk } from "./kk";
import { campaignPaneRu } from "./ru";

/** Words of the campaign's page. */
export function wordsOfCampaign(language: Language): CampaignPaneWords {
  return { kk: campaignPaneKk, ru: campaignPaneRu, en: campaignPaneEn }[language];
}
