import type { CampaignData } from "../model/campaign-data";

/**
 * The part of a campaign that stands below one organisation, itself included.
 * @param data The campaign.
 * @param id The organisation whose form is made.
 * @returns Its organisations, meetings and counts, with the settings of the whole.
 */
export function campaignOfOne(data: CampaignData, id: string): CampaignData {
  const kept = idsBelow(data, id);
  return {
    ...data,
    organisations: data.organisations.filter((one) => kept.has(one.id)),
    meetings: Object.fromEntries(Object.entries(data.meetings).filter(([one]) => kept.has(one))),
    results: data.results.filter(({ organisation }) => kept.has(organisation)),
  };
}

/** The ids of an organisation and of all below it. */
export function idsBelow({ organisations }: Pick<CampaignData, "organisations">, id: string): ReadonlySet<string> {
  const below = new Map<string, string[]>();
  for (const { id: one, parent } of organisations) {
    if (parent === undefined) continue;
    const found = below.get(parent);
    if (found === undefined) below.set(parent, [one]);
    else found.push(one);
  }
  const kept = new Set<string>();
  const open = [id];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (kept.has(next)) continue;
    kept.add(next);
    open.push(...(below.get(next) ?? []));
  }
  return kept;
}
