import { counterList, type CounterKey, type Counts } from "../data/counters";
import { campaignFinding, type CampaignFinding } from "../finding";
import { levels, rankOf, type Level } from "../level";
import type { OrganisationTree } from "../tree";
import type { ResultRow } from "./result-row";

/** Counts of the meetings of each level, as far as any were given. */
export type LevelCounts = { readonly [Key in Level]?: Counts };

/** The whole and every organisation, summed from below. */
interface RolledUp {
  readonly byOrganisation: ReadonlyMap<string, LevelCounts>;
  readonly whole: LevelCounts;
  readonly findings: readonly CampaignFinding[];
}

/**
 * Sums counts upward: primary → district → oblast → union (item 9).
 * @param tree Who stands below whom.
 * @param own What follows from an organisation's own meeting, of its own level.
 * @param rows Counts that organisations gave; a counter given stands for all below it, one that is not is summed from below.
 * @returns Sums by organisation and level; where a given counter differs from the sum below or from the organisation's own
 * meeting, both are told.
 */
export function rollUp(tree: OrganisationTree, own: ReadonlyMap<string, Counts>, rows: readonly ResultRow[]): RolledUp {
  const findings: CampaignFinding[] = [];
  const given = new Map<string, Map<Level, Counts>>();
  for (const { organisation, level, counts } of rows) {
    const found = given.get(organisation) ?? new Map<Level, Counts>();
    found.set(level, counts);
    given.set(organisation, found);
  }
  const byOrganisation = new Map<string, LevelCounts>();
  for (const level of levels) {
    for (const one of tree.organisations) {
      if (one.level !== level) continue;
      const below = sumLevels(tree.below(one.id).map(({ id }) => byOrganisation.get(id) ?? {}));
      byOrganisation.set(one.id, settle(one.id, one.level, below));
    }
  }
  const whole = sumLevels(tree.tops.map(({ id }) => byOrganisation.get(id) ?? {}));
  return { byOrganisation, whole, findings };

  function settle(id: string, level: Level, below: LevelCounts): LevelCounts {
    const declared = given.get(id);
    const settled: { [Key in Level]?: Counts } = { ...below };
    for (const at of levels.slice(0, rankOf(level) + 1)) {
      const counts = declared?.get(at);
      const usual = at === level ? own.get(id) : undefined;
      if (counts !== undefined) compare(id, at, counts, below[at], usual);
      if (counts !== undefined || usual !== undefined) settled[at] = { ...below[at], ...usual, ...counts };
    }
    return settled;
  }

  function compare(organisation: string, level: Level, counts: Counts, below: Counts = {}, usual: Counts = {}): void {
    for (const { key } of counterList) {
      const [value, sum, own] = [counts[key], below[key], usual[key]];
      const place = { organisation, level, field: key };
      if (value === undefined) continue;
      if (sum !== undefined && value !== sum)
        findings.push(campaignFinding("count.unlike-lower", place, { counter: key, value, sum, level }));
      if (own !== undefined && value !== own)
        findings.push(campaignFinding("count.unlike-schedule", place, { counter: key, value, own }));
    }
  }
}

/** Sums by level; a counter nobody gave stays absent. */
export function sumLevels(all: readonly LevelCounts[]): LevelCounts {
  const sums: { [Key in Level]?: { [Counter in CounterKey]?: number } } = {};
  for (const one of all) {
    for (const level of levels) {
      const counts = one[level];
      if (counts === undefined) continue;
      const sum = (sums[level] ??= {});
      for (const key of Object.keys(counts) as CounterKey[]) sum[key] = (sum[key] ?? 0) + (counts[key] ?? 0);
    }
  }
  return sums;
}
