import type { Counts } from "../data/counters";
import type { Meeting } from "../meeting";
import type { CampaignOrganisation } from "../organisation";
import { hasQuorum } from "../quorum";
import { meetingKind, type CampaignSettings } from "../settings";

/**
 * What one organisation's own meeting counts without being asked: one to hold, held or not, who was there.
 * @param organisation Members count on record.
 * @param meeting What is known of its meeting.
 * @param quorum Shares by kind of meeting.
 */
export function ownCounts(
  organisation: CampaignOrganisation,
  meeting: Meeting = {},
  quorum: CampaignSettings["quorum"],
): Counts {
  const { held, reason, entitled, present } = meeting;
  const isKnown = entitled !== undefined && present !== undefined;
  return {
    toHold: 1,
    held: held === undefined ? 0 : 1,
    notHeld: held === undefined && reason !== undefined && reason.trim() !== "" ? 1 : 0,
    ...(organisation.members !== undefined && { members: organisation.members }),
    ...(entitled !== undefined && { entitled }),
    ...(present !== undefined && { present }),
    ...(isKnown && { quorate: hasQuorum(present, entitled, quorum[meetingKind(organisation.level)]) ? 1 : 0 }),
  };
}
