import type { Language } from "../../../text/language";
import type { CampaignFunctionWords } from "./campaign-function-words";
import { campaignFunctionsEn } from "./en";
import { campaignFunctionsKk } from "./kk";
import { campaignFunctionsRu } from "./ru";

/** Words of the function wizard by language. */
export const campaignFunctionWords: Readonly<Record<Language, CampaignFunctionWords>> = {
  kk: campaignFunctionsKk,
  ru: campaignFunctionsRu,
  en: campaignFunctionsEn,
};
