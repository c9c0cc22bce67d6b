import { campaignFinding, type CampaignFinding } from "./finding";
import { rankOf } from "./level";
import type { CampaignOrganisation } from "./organisation";

/** Organisations with who stands below whom. */
export interface OrganisationTree {
  /** Each id once, in the order given. */
  readonly organisations: readonly CampaignOrganisation[];
  readonly byId: ReadonlyMap<string, CampaignOrganisation>;
  /** Directly below an organisation, in the order given. */
  readonly below: (id: string) => readonly CampaignOrganisation[];
  /** Those that stand below nobody, in the order given. */
  readonly tops: readonly CampaignOrganisation[];
}

/**
 * The tree of the organisations; an organisation whose place is not clear stands below nobody and is told.
 * @param organisations Of repeated ids the first counts.
 * @returns The tree, which has no circles because whoever stands above is of a higher level, and what is wrong.
 */
export function organisationTree(organisations: readonly CampaignOrganisation[]): {
  readonly tree: OrganisationTree;
  readonly findings: readonly CampaignFinding[];
} {
  const findings: CampaignFinding[] = [];
  const byId = new Map<string, CampaignOrganisation>();
  for (const one of organisations) {
    if (byId.has(one.id))
      findings.push(campaignFinding("organisation.twice", { organisation: one.id }, { id: one.id }));
    else byId.set(one.id, one);
  }
  const below = new Map<string, CampaignOrganisation[]>();
  const tops: CampaignOrganisation[] = [];
  for (const one of byId.values()) {
    const parent = one.parent === undefined ? undefined : byId.get(one.parent);
    if (parent !== undefined && rankOf(parent.level) > rankOf(one.level)) {
      const found = below.get(parent.id);
      if (found === undefined) below.set(parent.id, [one]);
      else found.push(one);
      continue;
    }
    tops.push(one);
    const place = { organisation: one.id, field: "parent" };
    if (parent !== undefined) {
      findings.push(campaignFinding("organisation.parent-level", place, { id: parent.id, level: parent.level }));
    } else if (one.parent !== undefined) {
      findings.push(campaignFinding("organisation.no-parent", place, { id: one.parent }));
    }
  }
  const none: readonly CampaignOrganisation[] = [];
  return { tree: { organisations: [...byId.values()], byId, below: (id) => below.get(id) ?? none, tops }, findings };
}
