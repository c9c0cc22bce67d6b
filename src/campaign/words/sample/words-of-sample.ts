import type { Language } from "../../../text/language";
import { campaignSampleEn } from "./en";
import { campaignSampleKk } from "./kk";
import { campaignSampleRu, type CampaignSampleWords } from "./ru";

/** Words of the invented data by language. */
export const campaignSampleWords: Readonly<Record<Language, CampaignSampleWords>> = {
  kk: campaignSampleKk,
  ru: campaignSampleRu,
  en: campaignSampleEn,
};
