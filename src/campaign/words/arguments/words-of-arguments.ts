import type { Language } from "../../../text/language";
import { campaignArgumentsEn } from "./en";
import { campaignArgumentsKk } from "./kk";
import { campaignArgumentsRu, type CampaignArgumentWords } from "./ru";

/** Messages behind cell errors by language. */
export const campaignArgumentWords: Readonly<Record<Language, CampaignArgumentWords>> = {
  kk: campaignArgumentsKk,
  ru: campaignArgumentsRu,
  en: campaignArgumentsEn,
};
