import type { Paper } from "../../decisions/act/paper";
import { composeResolution } from "./compose-resolution";
import { composeDelegates, composeSchedule, composeSummary } from "./compose-tables";
import type { CampaignPaper } from "../model/campaign-paper";
import type { PaperSource } from "./paper-of-campaign";

/** What makes each paper. */
const composers: Readonly<Record<CampaignPaper, (source: PaperSource) => Paper>> = {
  resolution: composeResolution,
  schedule: composeSchedule,
  summary: composeSummary,
  delegates: composeDelegates,
};

/** A paper of a campaign as neutral content, for Word, a sheet or plain text. */
export function composePaper(paper: CampaignPaper, source: PaperSource): Paper {
  return composers[paper](source);
}
