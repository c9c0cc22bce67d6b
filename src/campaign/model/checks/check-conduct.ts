import { campaignFinding, type CampaignFinding } from "../finding";
import type { Meeting } from "../meeting";
import type { CampaignOrganisation } from "../organisation";
import { hasQuorum } from "../quorum";
import { meetingKind, type CampaignSettings } from "../settings";

/** What is wrong with who was there: more than might be, or too few for a quorum. */
export function checkConduct(
  { id, level }: CampaignOrganisation,
  { entitled, present }: Meeting,
  quorum: CampaignSettings["quorum"],
): CampaignFinding[] {
  if (entitled === undefined || present === undefined) return [];
  const place = { organisation: id, level, field: "present" };
  if (present > entitled) return [campaignFinding("present.too-many", place, { present, entitled })];
  const isEnough = hasQuorum(present, entitled, quorum[meetingKind(level)]);
  return isEnough ? [] : [campaignFinding("quorum.none", place, { present, entitled })];
}
