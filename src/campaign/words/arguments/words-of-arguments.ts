import type { Language } from "../../../text/language";
import type { CampaignArgumentWords } from "./campaign-argument-words";
import { campaignArgumentsEn } from "./en";
import { campaignArgumentsKk } from "./kk";
import { campaignArgumentsRu } from "./ru";

/** Messages behind cell errors by language. */
export const campaignArgumentWords: Readonly<Record<Language, CampaignArgumentWords>> = {
  kk: campaignArgumentsKk,
  ru: campaignArgumentsRu,
  en: campaignArgumentsEn,
};
