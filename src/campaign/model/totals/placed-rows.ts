import { campaignFinding, type CampaignFinding } from "../finding";
import { rankOf } from "../level";
import type { OrganisationTree } from "../tree";
import type { ResultRow } from "./result-row";

/**
 * The counts that have a place in the tree; those that have none are told and left out of every sum.
 * @param rows Of repeated rows of one organisation and level the first counts.
 */
export function placedRows(
  rows: readonly ResultRow[],
  { byId }: OrganisationTree,
): { readonly rows: readonly ResultRow[]; readonly findings: readonly CampaignFinding[] } {
  const findings: CampaignFinding[] = [];
  const seen = new Set<string>();
  const placed = rows.filter(({ organisation: id, level }) => {
    const owner = byId.get(id);
    const key = `${level} ${id}`;
    const code =
      owner === undefined
        ? "count.no-organisation"
        : rankOf(level) > rankOf(owner.level)
          ? "count.level-above"
          : seen.has(key)
            ? "count.twice"
            : null;
    seen.add(key);
    if (code !== null) findings.push(campaignFinding(code, { organisation: id, level }, { id }));
    return code === null;
  });
  return { rows: placed, findings };
}
