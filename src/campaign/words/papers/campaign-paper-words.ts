import type { PaperLanguage } from "../../../decisions/facts/two-names";
import type { Body, Window } from "../../model/settings";
import { campaignPapersKk } from "./kk";
import { campaignPapersRu } from "./ru";

/** The sentences of a campaign's papers, each whole; `{name}` stands for a value. */
export interface CampaignPaperWords {
  readonly union: string;
  readonly letterhead: Readonly<Record<Body, string>>;
  readonly resolution: string;
  readonly reference: string;
  readonly title: string;
  readonly basis: Readonly<Record<Body, string>>;
  readonly resolves: string;
  readonly hold: string;
  readonly follow: string;
  readonly congress: string;
  readonly norm: string;
  readonly windows: string;
  readonly window: Readonly<Record<Exclude<Window["level"], "union">, string>>;
  readonly schedules: string;
  readonly recommend: string;
  readonly recommended: readonly string[];
  readonly openness: string;
  readonly information: Readonly<Record<"month" | "months", string>>;
  readonly control: string;
  readonly chair: string;
  readonly blank: string;
  readonly synthetic: string;
  readonly draft: string;
  readonly scheduleTitle: string;
  readonly summaryTitle: string;
  readonly delegatesTitle: string;
  readonly number: string;
}

/**
 * The words of a campaign's papers.
 * @param language Language the paper is issued in.
 */
export function campaignPapersIn(language: PaperLanguage): CampaignPaperWords {
  return { kk: campaignPapersKk, ru: campaignPapersRu }[language];
}
