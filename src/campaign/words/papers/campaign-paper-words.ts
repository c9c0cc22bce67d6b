import type { PaperLanguage } from "../../../decisions/facts/two-names";
import { campaignPapersKk } from "./kk";
import { campaignPapersRu, type CampaignPaperWords } from "./ru";

/**
 * The words of a campaign's papers.
 * @param language Language the paper is issued in.
 */
export function campaignPapersIn(language: PaperLanguage): CampaignPaperWords {
  return { kk: campaignPapersKk, ru: campaignPapersRu }[language];
}
