import type { Language } from "../../../text/language";
import { campaignSheetsEn } from "./en";
import { campaignSheetsKk } from "./kk";
import { campaignSheetsRu, type CampaignSheetWords } from "./ru";

const words: Readonly<Record<Language, CampaignSheetWords>> = {
  kk: campaignSheetsKk,
  ru: campaignSheetsRu,
  en: campaignSheetsEn,
};

/** Words of the campaign's sheets in one language. */
export function campaignSheetsIn(language: Language): CampaignSheetWords {
  return words[language];
}
