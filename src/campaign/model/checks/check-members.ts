import { campaignFinding, type CampaignFinding } from "../finding";
import type { CampaignOrganisation } from "../organisation";
import type { OrganisationTree } from "../tree";

/** What is wrong with the numbers of members: none given, nobody, or another sum below. */
export function checkMembers({ organisations, below }: OrganisationTree): CampaignFinding[] {
  return organisations.flatMap((one) => {
    const { id, level, members } = one;
    const place = { organisation: id, field: "members" };
    // The Congress has delegates, not members on record.
    if (members === undefined) return level === "union" ? [] : [campaignFinding("members.missing", place)];
    if (members === 0) return [campaignFinding("members.none", place)];
    const sum = sumOf(below(id));
    return sum === null || sum === members ? [] : [campaignFinding("members.unlike-sum", place, { members, sum })];
  });
}

/** The members of all, `null` where anyone's are not known. */
function sumOf(all: readonly CampaignOrganisation[]): number | null {
  let sum = 0;
  for (const { members } of all) {
    if (members === undefined) return null;
    sum += members;
  }
  return all.length === 0 ? null : sum;
}
