import type { Language } from "../../../text/language";
import type { CampaignSheetWords } from "./campaign-sheet-words";
import { campaignSheetsEn } from "./en";
import { campaignSheetsKk } from "./kk";
import { campaignSheetsRu } from "./ru";

const words: Readonly<Record<Language, CampaignSheetWords>> = {
  kk: campaignSheetsKk,
  ru: campaignSheetsRu,
  en: campaignSheetsEn,
};

/** Words of the campaign's sheets in one language. */
export function campaignSheetsIn(language: Language): CampaignSheetWords {
  return words[language];
}
