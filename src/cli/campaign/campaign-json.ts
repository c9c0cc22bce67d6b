import { readCampaignInput } from "../../campaign/json/read-campaign-input";
import { followCampaign } from "../../campaign/model/follow-campaign";
import type { JsonAnswer } from "../rate/json-stdin";
import { parseJson } from "../parse-json";

/**
 * Follows a campaign given as a JSON document: the contract of `campaign --json`.
 * @param text One campaign.
 * @returns What follows as JSON on one line, or `{ "error": { code, message, path } }` for the first thing that is wrong.
 */
export function campaignJson(text: string): JsonAnswer {
  const parsed = parseJson(text);
  if ("error" in parsed) return { error: JSON.stringify(parsed) };
  const read = readCampaignInput(parsed.json);
  return "error" in read ? { error: JSON.stringify(read) } : { output: JSON.stringify(followCampaign(read.input)) };
}
